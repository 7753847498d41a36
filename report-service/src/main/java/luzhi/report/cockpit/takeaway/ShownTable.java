package luzhi.report.cockpit.takeaway;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import luzhi.core.language.Title;
import luzhi.papers.table.CellKind;
import luzhi.papers.table.Table;
import luzhi.papers.table.TableColumn;

/**
 * A table as a page shows it; of a number that the page rounds and says exactly as well, the exact one.
 *
 * @param header what stands above the columns
 * @param rows as many cells each
 */
record ShownTable(String title, List<String> header, List<List<String>> rows) {

    /** What begins with a zero that says nothing is a code. */
    private static final Pattern NUMBER = Pattern
            .compile("-?(0|[1-9]\\d{0,2}(,\\d{3})*|[1-9]\\d*)(\\.\\d+)?");
    private static final String NO_VALUE = "–";
    private static final int LONGEST_WORDS = 40;
    /** What is not said, is said otherwise, or is there to be clicked. */
    private static final String UNSAID = "[aria-hidden=true], form, button, input[type=hidden], script";
    private static final String FIELDS = "select, textarea, input";

    static ShownTable of(String title, Element table) {
        List<List<String>> lines = new ArrayList<>();
        table.select("tr").stream().filter(row -> row.closest("table") == table)
                .forEach(row -> lines.add(cells(row)));
        int columns = lines.stream().mapToInt(List::size).max().orElse(0);
        lines.forEach(line -> {
            while (line.size() < columns) {
                line.add("");
            }
        });
        boolean isHeaded = table.selectFirst("thead tr") != null;
        return new ShownTable(title,
                isHeaded ? lines.get(0) : IntStream.range(0, columns).mapToObj(column -> "").toList(),
                isHeaded ? lines.subList(1, lines.size()) : lines);
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        row.children().stream().filter(cell -> cell.nameIs("td") || cell.nameIs("th")).forEach(cell -> {
            cells.add(text(cell));
            String span = cell.attr("colspan");
            for (int more = 1; !span.isEmpty() && more < Integer.parseInt(span); more++) {
                cells.add("");
            }
        });
        return cells;
    }

    private static String text(Element cell) {
        Element said = cell.clone();
        said.select(UNSAID).remove();
        said.select(FIELDS).forEach(field -> field.replaceWith(new TextNode(' ' + filledIn(field) + ' ')));
        Element exact = said.selectFirst("data[value]");
        return exact != null && exact.text().equals(said.text()) ? exact.attr("value") : said.text();
    }

    /** What stands in a field of a sheet. */
    private static String filledIn(Element field) {
        if (field.nameIs("select")) {
            Element chosen = field.selectFirst("option[selected]");
            return chosen == null ? "" : chosen.text();
        }
        return field.nameIs("textarea") ? field.text() : field.attr("value");
    }

    /** To be written to a file: numbers as numbers in columns that hold nothing else. */
    Table<List<String>> table() {
        return new Table<>(new Title(title, title), IntStream.range(0, header.size()).mapToObj(this::column).toList(),
                rows::forEach);
    }

    private TableColumn<List<String>> column(int index) {
        Title title = title(header.get(index));
        List<String> cells = rows.stream().map(row -> row.get(index)).filter(cell -> !isNothing(cell)).toList();
        if (!cells.isEmpty() && cells.stream().allMatch(cell -> NUMBER.matcher(cell).matches())) {
            return new TableColumn<>(title, CellKind.DECIMAL, row -> number(row.get(index)));
        }
        boolean isProse = cells.stream().anyMatch(cell -> cell.length() > LONGEST_WORDS);
        return new TableColumn<>(title, isProse ? CellKind.PROSE : CellKind.TEXT,
                row -> row.get(index).isEmpty() ? null : row.get(index));
    }

    /** Columns of buttons have none on the page, and a file takes none for an answer. */
    private static Title title(String shown) {
        return shown.isBlank() ? new Title(NO_VALUE, NO_VALUE) : new Title(shown, shown);
    }

    private static boolean isNothing(String cell) {
        return cell.isEmpty() || cell.equals(NO_VALUE);
    }

    private static BigDecimal number(String cell) {
        return isNothing(cell) ? null : new BigDecimal(cell.replace(",", ""));
    }
}
