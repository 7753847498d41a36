package luzhi.claims.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Sentence;
import luzhi.claims.reading.TableRow;

/**
 * The figures of a table, line by line: its rows, or its columns.
 *
 * @param lines from the top, or from the left
 * @param width how many places a line has; not each need hold a figure
 */
record TableGrid(List<Line> lines, int width) {

    TableGrid {
        lines = List.copyOf(lines);
    }

    /** A line, its figures by their place from 0. */
    record Line(String label, Map<Integer, Mention> figures) {

        /** Whether it is made of all the others. */
        boolean isTotal() {
            return TableColumn.isTotal(label);
        }

        Optional<Mention> find(int place) {
            return Optional.ofNullable(figures.get(place));
        }
    }

    /** The rows of each table of a text. */
    static List<TableGrid> of(List<Sentence> sentences) {
        SortedMap<Integer, List<TableRow>> tables = new TreeMap<>();
        for (Sentence sentence : sentences) {
            if (sentence.row() != null && !sentence.row().byColumn().isEmpty()) {
                tables.computeIfAbsent(sentence.row().table(), table -> new ArrayList<>()).add(sentence.row());
            }
        }
        return tables.values().stream().map(TableGrid::ofRows).toList();
    }

    private static TableGrid ofRows(List<TableRow> rows) {
        SortedSet<Integer> columns = new TreeSet<>();
        rows.forEach(row -> columns.addAll(row.byColumn().keySet()));
        Map<Integer, Integer> places = new HashMap<>();
        columns.forEach(column -> places.put(column, places.size()));
        List<Line> lines = new ArrayList<>();
        for (TableRow row : rows) {
            Map<Integer, Mention> figures = new HashMap<>();
            row.byColumn().forEach((column, figure) -> {
                if (figure.isExact()) {
                    figures.put(places.get(column), figure);
                }
            });
            lines.add(new Line(row.label(), figures));
        }
        return new TableGrid(lines, columns.size());
    }

    /** The same with columns for rows. */
    TableGrid turned() {
        List<Line> turned = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            Map<Integer, Mention> figures = new HashMap<>();
            String label = "";
            for (int at = 0; at < lines.size(); at++) {
                Mention figure = lines.get(at).figures().get(place);
                if (figure != null) {
                    figures.put(at, figure);
                    label = heading(lines.get(at), figure);
                }
            }
            turned.add(new Line(label, figures));
        }
        return new TableGrid(turned, lines.size());
    }

    private static String heading(Line row, Mention figure) {
        return figure.label().startsWith(row.label())
                ? figure.label().substring(row.label().length())
                : figure.label();
    }
}
