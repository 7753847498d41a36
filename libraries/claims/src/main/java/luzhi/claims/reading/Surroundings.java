package luzhi.claims.reading;

/**
 * The words around a figure in its sentence.
 *
 * @param bracketed whether it stands in brackets
 * @param lead the words of its clause before it, behind the figure before
 * @param gap all that stands between it and the figure before, or the beginning of its sentence
 * @param noun what is counted, where that is said behind the number
 * @param rest what else follows in its clause
 */
record Surroundings(boolean bracketed, Excerpt lead, Excerpt gap, String noun, Excerpt rest) {}
