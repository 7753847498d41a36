package luzhi.core.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text becomes a formula in a spreadsheet, and every text comes back as it was. */
class FormulaGuardTest {

    private static final long SEED = Long.getLong("formula.seed", 20201031L);
    private static final int TEXTS = 20_000;

    private static byte[] csv(List<?>... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowWriter writer = new CsvRowWriter(out)) {
            for (List<?> row : rows) {
                writer.row(row);
            }
        }
        return out.toByteArray();
    }

    private static String line(Object cell) {
        return new String(csv(List.of(cell)), StandardCharsets.UTF_8).substring(1);
    }

    private static List<List<String>> read(byte[] file, String type) {
        return Rows.cells(RowFiles.open(new ByteArrayInputStream(file), type, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 931", "-", "-a", "@SUM(A1)", "\t", "\tx", "\rx", "＝1", "＋1", "－1", "＠x",
            " =1", "\n=1", "\r\n=1", "\u3000@x", "\u00A0-x", "\u200B=1", "\u2028=1", " \u0001+x", "-5-1", "-1E5", " -5",
            "'=1", "''-5", "'-5", "' =1"})
    void whatWouldBeTakenForAFormulaGetsAnApostrophe(String text) {
        String cell = line(text);
        assertTrue(cell.startsWith("'" + text) || cell.startsWith("\"'" + text), cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+5", "-5.25", "5", "学校=", "a-b", "", "'", "''", "'x", "#1", "2020-09", " x", "\nx"})
    void allElseIsWrittenAsItIs(String text) {
        String cell = line(text);
        assertEquals(text, cell.startsWith("\"")
                ? cell.substring(1, text.length() + 1)
                : cell.substring(0, text.length()));
        assertEquals(text, FormulaGuard.restored(text));
    }

    @Test
    void numbersStayNumbers() {
        assertEquals("-5.20\r\n", line(new BigDecimal("-5.20")));
        assertEquals("-7\r\n", line(-7));
    }

    @Test
    void theLongestTextComesBackToo() {
        String longest = "=" + "x".repeat(RowFiles.LONGEST_CELL - 1);
        assertEquals(longest, read(csv(List.of("a"), List.of(longest)), RowFiles.CSV).get(1).get(0));
    }

    @Test
    void everyTextComesBackAsItWas() {
        RandomGenerator random = new Random(SEED);
        for (int i = 0; i < TEXTS; i += 100) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("a", "b"));
            for (int row = 0; row < 50; row++) {
                rows.add(List.of(nasty(random), nasty(random) + "。"));
            }
            String seed = "seed " + SEED + ", from " + i;
            assertEquals(rows, read(csv(rows.toArray(List[]::new)), RowFiles.CSV), seed);
            ByteArrayOutputStream workbook = new ByteArrayOutputStream();
            try (RowWriter writer = new XlsxRowWriter(workbook, "S")) {
                rows.forEach(writer::row);
            }
            assertEquals(rows, read(workbook.toByteArray(), RowFiles.XLSX), seed);
        }
    }

    private static String nasty(RandomGenerator random) {
        String units = "''''==+-@\t\r\n＝＋－＠ \u3000\u00A0\u200B\",;|#'15.学a";
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(8); length > 0; length--) {
            text.append(units.charAt(random.nextInt(units.length())));
        }
        return text.toString();
    }
}
