package luzhi.claims.reading;

/**
 * The words around a figure in its sentence, by where they are: a long text has too many to keep them.
 *
 * @param text it stands in
 * @param lead where the words of its clause begin that stand before it, behind the figure before
 * @param gap where all begins that stands between it and the figure before, or the beginning of its sentence
 * @param rest where that ends which follows in its clause
 * @param noun what is counted, where that is said behind the number
 * @param bracketed whether it stands in brackets
 */
record Surroundings(FoldedText text, int lead, int gap, int rest, String noun, boolean bracketed) {}
