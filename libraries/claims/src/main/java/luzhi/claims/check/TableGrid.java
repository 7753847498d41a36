package luzhi.claims.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Sentence;
import luzhi.claims.reading.TableNames;
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
            return TableNames.isTotal(label);
        }

        /** Whether it is part of the line before. */
        boolean isPart() {
            return TableColumn.isPart(label);
        }

        Optional<Mention> find(int place) {
            return Optional.ofNullable(figures.get(place));
        }
    }

    /** The rows of each table of a text; what stands below other headings is a table of its own. */
    static List<List<TableRow>> rowsOf(List<Sentence> sentences) {
        Map<List<Integer>, List<TableRow>> tables = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            if (sentence.row() != null && !sentence.row().byColumn().isEmpty()) {
                tables.computeIfAbsent(List.of(sentence.row().table(), sentence.row().part()),
                        table -> new ArrayList<>()).add(sentence.row());
            }
        }
        return List.copyOf(tables.values());
    }

    /** The same without rows of which each figure says something of its column alone: they relate as those of no other row do. */
    static List<TableGrid> of(List<Sentence> sentences) {
        return rowsOf(sentences).stream()
                .map(rows -> ofRows(rows.stream().filter(row -> !TableColumn.isStatistic(row.label())).toList()))
                .toList();
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
        List<Map<Integer, Mention>> columns = IntStream.range(0, width)
                .mapToObj(place -> (Map<Integer, Mention>) new HashMap<Integer, Mention>()).toList();
        String[] labels = new String[width];
        Arrays.fill(labels, "");
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            int row = at;
            line.figures().forEach((place, figure) -> {
                columns.get(place).put(row, figure);
                labels[place] = TableNames.headingOf(line.label(), figure);
            });
        }
        return new TableGrid(IntStream.range(0, width).mapToObj(place -> new Line(labels[place], columns.get(place)))
                .toList(), lines.size());
    }
}
