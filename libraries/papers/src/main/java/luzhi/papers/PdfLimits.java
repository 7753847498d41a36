package luzhi.papers;

/**
 * How long PDF files may be: each is held in memory while it is made.
 *
 * @param mostCharacters of text in a file
 * @param mostCells of tables in a file
 */
public record PdfLimits(int mostCharacters, int mostCells) {}
