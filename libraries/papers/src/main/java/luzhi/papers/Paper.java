package luzhi.papers;

import java.util.List;

/**
 * An official paper, made once and written in any form.
 *
 * @param summary how many words lead to it in lists of files, as one sentence
 * @param body headings count their own numbers, which their texts do not hold
 * @param annexes behind the body, each on a page of its own
 */
public record Paper(String title, String summary, List<Block> body, Signature signature, List<Annex> annexes) {

    public Paper {
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }

    /**
     * Who issues the paper, and when (署名、成文日期).
     *
     * @param date with Arabic digits: 2020年10月31日
     */
    public record Signature(String issuer, String date) {}

    /** An annex (附件). */
    public record Annex(String title, List<Block> blocks) {

        public Annex {
            blocks = List.copyOf(blocks);
        }
    }
}
