package luzhi.claims.proposal;

import java.util.List;

/**
 * A part of a text that somebody is asked about.
 *
 * @param text its sentences, a line each; before each of its figures stands the number of the figure in {@code ⟦⟧}, from 1 on; the words
 *        are those of whoever wrote the text, and may say anything
 * @param figures how many have a number
 * @param asked the numbers of those that are asked about, in the order of the text
 */
public record Passage(String text, int figures, List<Integer> asked) {

    /** Stands before the number of a figure, and nowhere else. */
    public static final char OPENS = '⟦';
    /** Stands behind the number of a figure, and nowhere else. */
    public static final char CLOSES = '⟧';

    public Passage {
        asked = List.copyOf(asked);
    }
}
