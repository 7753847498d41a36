package luzhi.papers;

import java.util.List;

/** What stands between one line break and the next. */
public sealed interface Block {

    /**
     * A heading; its number is counted when the paper is written: 一、 （一） 1. (1)
     *
     * @param level 1 to 4
     */
    record Heading(int level, String text) implements Block {

        /** The deepest level that the standard numbers. */
        public static final int DEEPEST = 4;

        public Heading {
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("No heading of level " + level);
            }
        }
    }

    /** A paragraph, its first line indented by two characters. */
    record Paragraph(List<Run> runs) implements Block {

        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(new Run.Plain(text)));
        }
    }

    /** A table; its header stands again on every page. */
    record Grid(List<GridHeader> columns, List<List<Cell>> rows) implements Block {

        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            int width = columns.size();
            rows.stream().filter(row -> row.size() != width).findFirst().ifPresent(row -> {
                throw new IllegalArgumentException(row.size() + " cells for " + width + " columns");
            });
        }
    }

    /**
     * What stands above a column of a table.
     *
     * @param weight its part of the width
     */
    record GridHeader(String title, int weight) {}

    /** A cell of a table. */
    record Cell(List<Run> runs) {

        public Cell {
            runs = List.copyOf(runs);
        }

        public static Cell of(String text) {
            return new Cell(text == null || text.isEmpty() ? List.of() : List.of(new Run.Plain(text)));
        }

        public static Cell of(Run run) {
            return new Cell(List.of(run));
        }
    }
}
