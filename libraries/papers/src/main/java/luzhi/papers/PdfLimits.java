package luzhi.papers;

import java.time.Duration;

/**
 * How many PDF files are made, and how long they may be: each needs memory and a processor.
 *
 * @param atOnce how many are made at a time
 * @param waiting how many requests may wait for their turn; further ones are refused
 * @param patience how long each of them waits
 * @param mostCharacters of text in a file
 * @param mostCells of tables in a file
 */
public record PdfLimits(int atOnce, int waiting, Duration patience, int mostCharacters, int mostCells) {}
