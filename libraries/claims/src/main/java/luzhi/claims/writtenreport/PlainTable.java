package luzhi.claims.writtenreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables as plain text has them: rows are lines one behind the other, whose cells bars, tabs or wide gaps separate. */
final class PlainTable {

    /** What separates the cells of a row. */
    private enum Separator {
        BAR(Pattern.compile("[|｜]")), TAB(Pattern.compile("\t")), GAP(
                Pattern.compile("[ \u00a0]{2,}|[ \u00a0]*\u3000[ \u00a0\u3000]*"));

        private final Pattern pattern;

        Separator(Pattern pattern) {
            this.pattern = pattern;
        }
    }

    /** The cells of one line. */
    private record Row(Separator separator, List<Block> cells) {}

    private static final Pattern RULE = Pattern.compile("[\\s|｜:+=—-]+");
    private static final Pattern NUMBER = Pattern.compile("[-－+−]?[0-9０-９].*");
    private static final Pattern FULL_STOP = Pattern.compile("[。；;！!]");
    private static final Pattern CAPTION = Pattern.compile("[(（]?单位[:：]");
    private static final int LONGEST_CELL = 30;
    private static final int FEWEST_ROWS = 2;

    private PlainTable() {}

    /**
     * Lines that are cut up alike.
     *
     * @param cells empty if no number stands in them, so that they are no table
     */
    record Found(int lines, List<Block> cells) {}

    /**
     * What begins with one of the lines.
     *
     * @param lines without their ends, none of them blank
     * @param table its number, if it is one
     */
    static Optional<Found> find(CharSequence text, List<Block> lines, int first, int table) {
        List<Row> rows = new ArrayList<>();
        Separator separator = null;
        int at = first;
        for (; at < lines.size(); at++) {
            Block line = lines.get(at);
            if (separator == Separator.BAR && RULE.matcher(text).region(line.start(), line.end()).matches()) {
                continue;
            }
            Row row = row(text, line);
            if (row == null || at == first && isCaption(text, row) || separator != null && row.separator() != separator
                    || at > first && lines.get(at - 1).end() + 2 < startOfLine(text, line)) {
                break;
            }
            separator = row.separator();
            rows.add(row);
            if (rows.size() > FEWEST_ROWS && isTitle(rows)) {
                return Optional.of(new Found(1, List.of()));
            }
        }
        if (rows.size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        boolean states = rows.stream().skip(1).anyMatch(row -> statesNumber(text, row));
        return Optional.of(new Found(at - first, states ? cells(aligned(rows), table) : List.of()));
    }

    /** 表3  各县人数: a gap sets the number of a title apart. */
    private static boolean isTitle(List<Row> rows) {
        return rows.get(0).cells().size() == 2 && rows.get(1).cells().size() > 2;
    }

    /** A title with the unit of all numbers behind a gap. */
    private static boolean isCaption(CharSequence text, Row row) {
        return row.cells().size() <= 2 && row.cells().stream()
                .anyMatch(cell -> CAPTION.matcher(text).region(cell.start(), cell.end()).lookingAt());
    }

    private static int startOfLine(CharSequence text, Block line) {
        int start = line.start();
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    private static Row row(CharSequence text, Block line) {
        for (Separator separator : Separator.values()) {
            int start = separator == Separator.BAR ? line.start() : startOfLine(text, line);
            List<Block> cells = split(text, new Block(start, line.end(), Block.Kind.PARAGRAPH, null), separator);
            boolean words = separator == Separator.BAR || cells.stream().noneMatch(cell -> isSentence(text, cell));
            if (cells.size() > 1 && words) {
                return new Row(separator, cells);
            }
        }
        return null;
    }

    private static boolean isSentence(CharSequence text, Block cell) {
        return cell.end() - cell.start() > LONGEST_CELL
                || FULL_STOP.matcher(text).region(cell.start(), cell.end()).find();
    }

    private static List<Block> split(CharSequence text, Block line, Separator separator) {
        List<Block> cells = new ArrayList<>();
        Matcher gaps = separator.pattern.matcher(text).region(line.start(), line.end());
        int from = line.start();
        while (gaps.find()) {
            cells.add(Lines.trimmed(text, Block.paragraph(from, gaps.start())));
            from = gaps.end();
        }
        cells.add(Lines.trimmed(text, Block.paragraph(from, line.end())));
        if (separator == Separator.BAR) {
            dropEdges(cells);
        }
        long filled = cells.stream().filter(cell -> cell.start() < cell.end()).count();
        return filled > (separator == Separator.BAR ? 0 : 1) ? cells : List.of();
    }

    /** | a | b |: nothing stands before the first bar or behind the last. */
    private static void dropEdges(List<Block> cells) {
        if (cells.size() > 2 && cells.get(0).start() == cells.get(0).end()
                && cells.get(cells.size() - 1).start() == cells.get(cells.size() - 1).end()) {
            cells.remove(cells.size() - 1);
            cells.remove(0);
        }
    }

    /** Without the empty cell that the indentation of a row makes, unless it stands for an empty corner of the table. */
    private static List<Row> aligned(List<Row> rows) {
        int widest = rows.stream().filter(row -> !isIndented(row)).mapToInt(row -> row.cells().size()).max().orElse(0);
        return rows.stream()
                .map(row -> isIndented(row) && row.cells().size() > widest
                        ? new Row(row.separator(), row.cells().subList(1, row.cells().size()))
                        : row)
                .toList();
    }

    private static boolean isIndented(Row row) {
        return row.separator() != Separator.BAR && row.cells().get(0).start() == row.cells().get(0).end();
    }

    private static boolean statesNumber(CharSequence text, Row row) {
        return row.cells().stream().skip(1)
                .anyMatch(cell -> NUMBER.matcher(text).region(cell.start(), cell.end()).matches());
    }

    private static List<Block> cells(List<Row> rows, int table) {
        List<Block> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Block> ofRow = rows.get(row).cells();
            for (int column = 0; column < ofRow.size(); column++) {
                Block cell = ofRow.get(column);
                cells.add(new Block(cell.start(), cell.end(), Block.Kind.CELL, new Block.Place(table, row, column)));
            }
        }
        return cells;
    }
}
