package luzhi.kernel.register.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyLinesTest {

    private static final String[] PIECES = {"a", "\\", "\\N", "\\.", "é", "学", "😀", "𠮷", "\u007E", " ", "\"", ",",
            "0",
            "\\t", "学\\", "\\学", "~".repeat(50), "校".repeat(50)};

    private static String text(CopyLines lines) {
        return new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8);
    }

    private static CopyLines lines(long number, Object... values) {
        CopyLines lines = new CopyLines();
        lines.add(values, number);
        return lines;
    }

    @Test
    void writesValuesAsCopyReadsThem() {
        assertEquals("620702\t-5\t12.50\t2020-10-31\ttrue\t\\N\t7\n", text(lines(7, "620702", -5L,
                new BigDecimal("12.50"), LocalDate.of(2020, 10, 31), true, null)));
    }

    @Test
    void escapesBackslashesBeforeAndBehindChinese() {
        assertEquals("a\\\\b\t1\n", text(lines(1, "a\\b")));
        assertEquals("学\\\\校\\\\\t1\n", text(lines(1, "学\\校\\")));
        assertEquals("\\\\学\\\\N\t1\n", text(lines(1, "\\学\\N")));
        assertEquals("\\\\N\t\\\\.\t1\n", text(lines(1, "\\N", "\\.")));
        assertEquals("😀\t1\n", text(lines(1, "😀")));
    }

    @Test
    void writesTheGreatestAndTheLeastNumbers() {
        assertEquals(Long.MAX_VALUE + "\t" + Long.MIN_VALUE + "\t0\t" + Long.MAX_VALUE + "\n",
                text(lines(Long.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, 0L)));
    }

    @Test
    void numbersRowsAnew() {
        CopyLines lines = new CopyLines();
        for (int i = 0; i < 3; i++) {
            lines.add(new Object[]{"学\\" + i, null}, 4711);
        }
        CopyLines numbered = lines.numberedFrom(9);
        assertEquals("学\\\\0\t\\N\t9\n学\\\\1\t\\N\t10\n学\\\\2\t\\N\t11\n", text(numbered));
        assertEquals(3, numbered.rows());
        lines.clear();
        lines.takeOver(numbered);
        lines.add(new Object[]{"more", null}, 12);
        assertEquals("more\t\\N\t12", text(lines).lines().toList().get(3));
        assertEquals(4, lines.rows());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261123})
    void givesBackWhatItTook(long seed) {
        Random random = new Random(seed);
        List<List<Object>> rows = new ArrayList<>();
        CopyLines lines = new CopyLines();
        for (int i = 0; i < 2_000; i++) {
            Object[] row = {text(random), random.nextLong(), random.nextBoolean() ? null : text(random)};
            rows.add(Arrays.asList(row));
            lines.add(row, random.nextInt(Integer.MAX_VALUE));
        }
        assertEquals(rows, parse(text(lines)), () -> "seed " + seed);
        CopyLines numbered = lines.numberedFrom(2);
        assertEquals(rows, parse(text(numbered)), () -> "seed " + seed);
        List<String> written = text(numbered).lines().toList();
        for (int i = 0; i < written.size(); i++) {
            assertEquals(i + 2, Long.parseLong(written.get(i).substring(written.get(i).lastIndexOf('\t') + 1)));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** As the PostgreSQL manual describes the text format; the number behind each row is left out. */
    private static List<List<Object>> parse(String text) {
        List<List<Object>> rows = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] cells = line.split("\t", -1);
            rows.add(Arrays.asList(unescape(cells[0]), Long.valueOf(cells[1]), unescape(cells[2])));
        }
        return rows;
    }

    private static String unescape(String cell) {
        if (cell.equals("\\N")) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\\') {
                i++;
                assertEquals('\\', cell.charAt(i), cell);
            }
            text.append(cell.charAt(i));
        }
        return text.toString();
    }
}
