package luzhi.claims.reading;

import java.util.List;

/**
 * A sentence with the figures in it.
 *
 * @param block number of the block it stands in
 * @param heading the heading above it; empty if there is none
 * @param whole the text it stands in
 * @param start offset of its first character
 * @param end offset behind its last one
 * @param row the row of a table that it is; null for a sentence
 */
public record Sentence(int block, String heading, FoldedText whole, int start, int end, List<Mention> mentions,
        TableRow row) {

    /** As long as any sentence is taken for; only a row of a table may have more words. */
    static final int LONGEST = 2_000;
    private static final String REPORTED = "填报为";
    private static final List<String> FOUND = List.of("计算为", "得出", "相反");
    private static final String BREAKS_RULE = "不符合“";

    public Sentence {
        mentions = List.copyOf(mentions);
    }

    /** Its words, folded. */
    public Excerpt text() {
        return between(start, end);
    }

    /** The words between two offsets. */
    public Excerpt between(int from, int to) {
        return Excerpt.of(whole, from, to, LONGEST / 2, LONGEST / 2);
    }

    /** So many words behind an offset, beyond its own end too; none of another block. */
    public Excerpt behind(int offset, int most) {
        int last = Math.min(whole.length(), offset + most);
        int at = offset;
        while (at < last && whole.charAt(at) != '\n') {
            at++;
        }
        return Excerpt.of(whole, offset, at, most, 0);
    }

    /** So many words behind its own end, of other blocks too. */
    public Excerpt after(int most) {
        return Excerpt.of(whole, end, Math.min(whole.length(), end + most), most, 0);
    }

    /** Whether it tells itself that figures contradict one another, as the annex of a report does: nobody need tell it again. */
    public boolean tellsOfContradiction() {
        String words = text().toString();
        int reported = words.indexOf(REPORTED);
        return reported >= 0 && FOUND.stream().anyMatch(each -> words.indexOf(each, reported + REPORTED.length()) >= 0)
                || words.contains(BREAKS_RULE);
    }

    /** The words before the first figure. */
    public Excerpt opening() {
        return mentions.isEmpty() ? text() : between(start, mentions.get(0).start());
    }
}
