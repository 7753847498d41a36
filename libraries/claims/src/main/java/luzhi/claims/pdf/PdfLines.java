package luzhi.claims.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Lines of pages as those of a text: with what is indented indented, and cells of a table apart. Lengths are in points. */
final class PdfLines {

    /** 3, — 3 —, 第3页, 第 3 页 共 9 页. */
    private static final Pattern NUMBER_OF_PAGE = Pattern
            .compile("[-—–―·\\s]*(?:第\\s*)?\\d{1,4}\\s*(?:页?[\\s,，/共]*\\d{0,4}\\s*页)?[-—–―·\\s]*");
    private static final String INDENTED = "\u3000\u3000";
    private static final int FEWEST_PAGES = 3;

    /** A line of a page, and where it begins. */
    private record Line(String text, int start, int size) {}

    private final List<List<Line>> pages = new ArrayList<>();
    private List<Line> page = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int start;
    private int end;
    private int size;

    void beginPage() {
        page = new ArrayList<>();
        pages.add(page);
    }

    void endPage() {
        endLine();
    }

    /** A word, from where to where it stands, and how large it is printed. */
    void add(String word, int from, int to, int printed) {
        if (line.isEmpty()) {
            start = from;
            size = Math.max(1, printed);
        } else {
            line.append(between(line.charAt(line.length() - 1), word, from - end));
        }
        line.append(word);
        end = to;
    }

    /** Cells are far apart. Between Chinese characters and digits there is a little room that stands for nothing. */
    private String between(char last, String word, int gap) {
        if (gap >= 2 * size) {
            return "\t";
        }
        boolean areWords = !word.isEmpty() && last < '\u2E80' && word.charAt(0) < '\u2E80';
        return areWords && !(Character.isDigit(last) && "%‰.,".indexOf(word.charAt(0)) >= 0) ? " " : "";
    }

    void endLine() {
        if (!line.toString().isBlank()) {
            page.add(new Line(line.toString().strip(), start, size));
        }
        line.setLength(0);
    }

    String text() {
        Map<String, Integer> firsts = new HashMap<>();
        pages.stream().filter(each -> !each.isEmpty())
                .forEach(each -> firsts.merge(each.get(0).text(), 1, Integer::sum));
        StringBuilder text = new StringBuilder();
        for (List<Line> each : pages) {
            List<Line> own = withoutMargins(each, firsts);
            int margin = own.stream().mapToInt(Line::start).min().orElse(0);
            for (Line one : own) {
                // a table is no paragraph: its cells tell where a row begins
                boolean isIndented = one.start() - margin >= one.size() && one.text().indexOf('\t') < 0;
                text.append(isIndented ? INDENTED : "").append(one.text()).append('\n');
            }
        }
        return text.toString();
    }

    /** Without the number of the page, and without what stands above every other page alike. */
    private List<Line> withoutMargins(List<Line> lines, Map<String, Integer> firsts) {
        List<Line> own = new ArrayList<>(lines);
        if (!own.isEmpty() && pages.size() >= FEWEST_PAGES && firsts.get(own.get(0).text()) * 2 > pages.size()) {
            own.remove(0);
        }
        if (!own.isEmpty() && NUMBER_OF_PAGE.matcher(own.get(own.size() - 1).text()).matches()) {
            own.remove(own.size() - 1);
        }
        if (!own.isEmpty() && NUMBER_OF_PAGE.matcher(own.get(0).text()).matches()) {
            own.remove(0);
        }
        return own;
    }
}
