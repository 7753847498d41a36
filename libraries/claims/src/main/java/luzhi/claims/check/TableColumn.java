package luzhi.claims.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Sentence;
import luzhi.claims.reading.TableNames;
import luzhi.claims.reading.TableRow;

/**
 * A column of a table, without the rows that add others up.
 *
 * @param heading in the words of the table
 * @param cells from the top
 */
record TableColumn(String heading, List<Cell> cells) {

    private static final int LEAST_ROWS = 2;
    private static final int LEAST_OF_NAME = 2;
    private static final Pattern PART = Pattern.compile("^(?:其中|#|[（(]|小计|-)");
    private static final Pattern STATISTIC = Pattern.compile("^(?:.{0,4}(?:平均|均值)|最[高低大小多少].{0,2}|中位数|众数|极差|标准差)$");

    /** A figure with the name of its row. */
    record Cell(String row, Mention figure) {}

    TableColumn {
        cells = List.copyOf(cells);
    }

    /** Whether a row of that name is part of the one above it: 其中. */
    static boolean isPart(String label) {
        return PART.matcher(label).find();
    }

    /** Whether each figure of a row of that name says something of its column alone: 平均, 最高. */
    static boolean isStatistic(String label) {
        return STATISTIC.matcher(label).matches();
    }

    /** The columns of the last table before a sentence; none if it is too far away. */
    static List<TableColumn> before(List<Sentence> sentences, int at) {
        int last = at - 1;
        while (last >= 0 && at - last <= TableNames.SENTENCES_BEHIND && sentences.get(last).row() == null) {
            last--;
        }
        if (last < 0 || sentences.get(last).row() == null) {
            return List.of();
        }
        int table = sentences.get(last).row().table();
        Map<Integer, Builder> columns = new TreeMap<>();
        int first = last;
        while (first > 0 && sentences.get(first - 1).row() != null && sentences.get(first - 1).row().table() == table) {
            first--;
        }
        for (int i = first; i <= last; i++) {
            TableRow row = sentences.get(i).row();
            if (!TableNames.isTotal(row.label())) {
                row.byColumn().forEach((column, figure) -> columns
                        .computeIfAbsent(column, each -> new Builder(new ArrayList<>())).add(row.label(), figure));
            }
        }
        return columns.values().stream().flatMap(each -> each.build().stream()).toList();
    }

    private record Builder(List<Cell> cells) {

        void add(String row, Mention figure) {
            cells.add(new Cell(row, figure));
        }

        Optional<TableColumn> build() {
            List<String> headings = cells.stream().map(each -> TableNames.headingOf(each.row(), each.figure()))
                    .distinct().toList();
            boolean alike = cells.stream().allMatch(each -> Objects.equals(each.figure().unit(),
                    cells.get(0).figure().unit()) && each.figure().isExact());
            boolean named = cells.stream().map(Cell::row).collect(Collectors.toSet()).size() == cells.size();
            return headings.size() == 1 && alike && named && cells.size() >= LEAST_ROWS
                    ? Optional.of(new TableColumn(headings.get(0), cells))
                    : Optional.empty();
        }
    }

    /** The one that words name; nothing if they name none, or several. */
    static Optional<TableColumn> find(List<TableColumn> columns, String words) {
        List<TableColumn> named = columns.stream()
                .filter(each -> each.heading().length() >= LEAST_OF_NAME && words.contains(each.heading())).toList();
        if (named.isEmpty()) {
            named = columns.stream().filter(each -> {
                String name = TableNames.nameOf(each.heading());
                return name.length() >= LEAST_OF_NAME && words.contains(name);
            }).toList();
        }
        int longest = named.stream().mapToInt(each -> each.heading().length()).max().orElse(0);
        List<TableColumn> meant = named.stream().filter(each -> each.heading().length() == longest).toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The cell whose row words name; nothing if they name none, or several. */
    Optional<Cell> row(String words) {
        List<Cell> named = cells.stream().filter(each -> each.row().length() >= LEAST_OF_NAME
                && words.contains(each.row())).sorted(Comparator.comparingInt(each -> -each.row().length())).toList();
        boolean one = !named.isEmpty()
                && named.stream().allMatch(each -> named.get(0).row().contains(each.row()));
        return one ? Optional.of(named.get(0)) : Optional.empty();
    }
}
