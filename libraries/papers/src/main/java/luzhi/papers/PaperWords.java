package luzhi.papers;

import java.util.List;

/** What a paper says of itself, in every form alike. */
final class PaperWords {

    private PaperWords() {}

    /** A line of the list of annexes: 附件：1. …, or 附件：… for one alone. */
    static String annexLine(List<String> titles, int index) {
        String title = titles.get(index);
        if (titles.size() == 1) {
            return "附件：" + title;
        }
        return (index == 0 ? "附件：" : "") + (index + 1) + ". " + title;
    }
}
