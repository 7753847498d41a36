package luzhi.report.claims;

import java.util.List;

/**
 * A sentence with the figures in it.
 *
 * @param block number of the block it stands in
 * @param heading the heading above it; empty if there is none
 * @param text its words, folded
 * @param start offset of the first of them
 */
public record Sentence(int block, String heading, int start, String text, List<Mention> mentions) {

    public Sentence {
        mentions = List.copyOf(mentions);
    }

    /** The words between two offsets. */
    public String between(int from, int to) {
        return text.substring(from - start, Math.max(from, to) - start);
    }

    /** The words before the first figure. */
    public String opening() {
        return mentions.isEmpty() ? text : between(start, mentions.get(0).start());
    }
}
