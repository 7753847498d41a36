package luzhi.claims.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence with the figures in it.
 *
 * @param block number of the block it stands in
 * @param heading the heading above it; empty if there is none
 * @param text its words, folded
 * @param start offset of the first of them
 * @param row the row of a table that it is; null for a sentence
 */
public record Sentence(int block, String heading, int start, String text, List<Mention> mentions, TableRow row) {

    private static final Pattern CONTRADICTION = Pattern.compile("填报为.*(?:计算为|得出|相反)|不符合“");

    public Sentence {
        mentions = List.copyOf(mentions);
    }

    /** The words between two offsets. */
    public String between(int from, int to) {
        return text.substring(from - start, Math.max(from, to) - start);
    }

    /** Whether it tells itself that figures contradict one another, as the annex of a report does: nobody need tell it again. */
    public boolean tellsOfContradiction() {
        return CONTRADICTION.matcher(text).find();
    }

    /** The words before the first figure. */
    public String opening() {
        return mentions.isEmpty() ? text : between(start, mentions.get(0).start());
    }
}
