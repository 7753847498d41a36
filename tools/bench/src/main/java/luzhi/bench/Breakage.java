package luzhi.bench;

/** Breaks every hundredth row of a census, in six ways by turns; each broken row has one fault. */
final class Breakage implements Country.Change {

    private static final int EVERY = 100;
    private static final int SCHOOL = 1;
    private static final int STAGE = 3;
    private static final int STUDENTS = 9;
    private static final int FLOOR_AREA = 12;
    private static final int TEACHING_AREA = 13;

    private String before = "";

    /** How many of so many rows it breaks. */
    static long countOf(long rows) {
        return rows / EVERY;
    }

    @Override
    public String of(String line, long row) {
        String changed = row % EVERY == 0 ? broken(line, row) : line;
        before = line;
        return changed;
    }

    private String broken(String line, long row) {
        String[] cells = line.split(",", -1);
        switch ((int) (row / EVERY % 6)) {
            // no region begins with 0, so no school does
            case 0 -> cells[SCHOOL] = "%010d".formatted(row);
            case 1 -> {
                return before;
            }
            case 2 -> cells[STUDENTS] = "\"1,234\"";
            case 3 -> cells[STUDENTS] = "１２３";
            case 4 -> cells[STAGE] = "middle-school";
            default -> {
                cells[FLOOR_AREA] = "100.5";
                cells[TEACHING_AREA] = "100.6";
            }
        }
        return String.join(",", cells);
    }
}
