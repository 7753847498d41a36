package luzhi.core.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowWritersTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static byte[] written(List<? extends List<?>> rows, Function<OutputStream, RowWriter> format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RowWriter writer = format.apply(bytes)) {
            rows.forEach(writer::row);
        }
        return bytes.toByteArray();
    }

    private static byte[] csv(List<?>... rows) {
        return written(List.of(rows), CsvRowWriter::new);
    }

    private static byte[] xlsx(List<?>... rows) {
        return written(List.of(rows), out -> new XlsxRowWriter(out, "学校"));
    }

    private static RowReader read(byte[] file, String type) {
        return RowFiles.open(new ByteArrayInputStream(file), type, null);
    }

    private static String part(byte[] file, String name) throws IOException {
        Path copy = Files.write(Files.createTempFile("luzhi-written-", ".zip"), file);
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            return entry == null
                    ? null
                    : new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(copy);
        }
    }

    @Test
    void writesCsvThatExcelShowsRight() {
        assertEquals("\uFEFF学校,金额,说明\r\n一小,1000.50,\"a,\"\"b\"\"\"\r\n,,'=1+1\r\n", new String(csv(
                List.of("学校", "金额", "说明"), List.of("一小", new BigDecimal("1000.50"), "a,\"b\""),
                Arrays.asList(null, "", "=1+1")), StandardCharsets.UTF_8));
        assertEquals("\uFEFF", new String(csv(), StandardCharsets.UTF_8));
    }

    @Test
    void writesEveryKindOfValue() {
        List<Object> values = Arrays.asList("text", 5, 7L, new BigDecimal("68553.91"), new BigDecimal("1E+7"),
                LocalDate.of(2020, 10, 31), true, false, null, Year.of(2020), new BigDecimal("0.0000001"));
        List<String> texts = List.of("text", "5", "7", "68553.91", "10000000", "2020-10-31", "true", "false", "",
                "2020",
                "0.0000001");
        assertEquals(texts, Rows.cells(read(csv(values), RowFiles.CSV)).get(0));
        assertEquals(texts, Rows.cells(read(xlsx(values), RowFiles.XLSX)).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-", "@x", "'", "#1", " x ", "\t", "a\nb", "a\r\nb\r", "_x0041_",
            "\u0001\uFFFF",
            "<&>\"", "𠮷", "00123", "2020-09", "1,200", "１２", "true"})
    void readsTextsAgainAsTheyWere(String text) {
        assertEquals(text, Rows.cells(read(csv(List.of("a"), List.of(text)), RowFiles.CSV)).get(1).get(0));
        assertEquals(text, Rows.cells(read(xlsx(List.of("a"), List.of(text)), RowFiles.XLSX)).get(1).get(0));
    }

    /** In a workbook a text is a text, whatever it begins with. */
    @Test
    void writesNoFormula() throws IOException {
        String sheet = part(xlsx(List.of("a", "b", "c", "d", "e"), List.of("=1+1", "@SUM(A1)", "-5", "\t=1", "＝1")),
                SHEET);
        assertFalse(sheet.contains("<f>") || sheet.contains("<f "), sheet);
        assertEquals(10, sheet.split("t=\"(s|inlineStr)\"", -1).length - 1, sheet);
    }

    @Test
    void keepsHalvesOfPairsOutOfTheXml() {
        assertEquals("a\uD840", Rows.cells(read(xlsx(List.of("a\uD840")), RowFiles.XLSX)).get(0).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012345", "1234567890123456", "12345678901234567.89", "0.1",
            "-0.30000000000000004",
            "99999999999999.99", "1.7976931348623157", "0", "123456789012345000000"})
    void keepsEveryDigit(String number) {
        assertEquals(number, Rows.cells(read(xlsx(List.of(new BigDecimal(number))), RowFiles.XLSX)).get(0).get(0));
    }

    @Test
    void writesDatesBeforeTheCalendarOfSpreadsheetsAsTexts() throws IOException {
        for (String date : List.of("1899-12-31", "1900-01-01", "1900-02-28", "1900-03-01", "9999-12-31")) {
            assertEquals(date, Rows.cells(read(xlsx(List.of(LocalDate.parse(date))), RowFiles.XLSX)).get(0).get(0));
        }
        assertTrue(part(xlsx(List.of(LocalDate.of(1900, 3, 1))), SHEET).contains("<v>61"));
        assertTrue(part(xlsx(List.of(LocalDate.of(2020, 1, 1))), "xl/styles.xml").contains("yyyy-mm-dd"));
    }

    @Test
    void laysTheHeaderOut() throws IOException {
        byte[] file = xlsx(List.of("a", "一个相当长的列的标题", "x".repeat(100)), List.of(1, 2, 3));
        String sheet = part(file, SHEET);
        assertTrue(sheet.contains("ySplit=\"1\"") && sheet.contains("state=\"frozen\""), sheet);
        assertTrue(sheet.contains("min=\"1\" max=\"1\" width=\"10.0\""), sheet);
        assertTrue(sheet.contains("min=\"2\" max=\"2\" width=\"22.0\""), sheet);
        assertTrue(sheet.contains("min=\"3\" max=\"3\" width=\"40.0\""), sheet);
        assertTrue(part(file, "xl/styles.xml").contains("<b/>"));
    }

    @Test
    void writesSheetAfterSheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWorkbook book = new XlsxWorkbook(out)) {
            RowWriter first = book.sheet("一");
            for (int i = 0; i < 1100; i++) {
                first.row(List.of("a", i));
            }
            book.sheet("二", List.of(new ColumnLayout(30, true, true))).row(List.of("b"));
        }
        assertEquals(1100, Rows.cells(read(out.toByteArray(), RowFiles.XLSX)).size());
        String second = part(out.toByteArray(), "xl/worksheets/sheet2.xml");
        assertTrue(second.contains("<t>b</t>") && second.contains("width=\"30.0\""), second);
    }

    @Test
    void givesSheetsTitlesThatSpreadsheetsTake() throws IOException {
        byte[] file = written(List.of(List.of("a")), out -> new XlsxRowWriter(out, "['a/b'] " + "x".repeat(40)));
        assertTrue(part(file, "xl/workbook.xml").contains("name=\"a b   " + "x".repeat(23)),
                part(file, "xl/workbook.xml"));
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        for (Function<OutputStream, RowWriter> format : List.<Function<OutputStream, RowWriter>>of(CsvRowWriter::new,
                out -> new XlsxRowWriter(out, "S"))) {
            boolean[] closed = {false};
            OutputStream out = new ByteArrayOutputStream() {
                @Override
                public void close() {
                    closed[0] = true;
                }
            };
            RowWriter writer = format.apply(out);
            writer.row(List.of("a"));
            writer.close();
            assertFalse(closed[0]);
        }
    }

    @Test
    void readsAgainWhatWasWrittenWhateverItIs() {
        for (long seed = 1; seed <= 100; seed++) {
            List<List<Object>> rows = rows(new Random(seed));
            List<List<String>> texts = rows.stream().map(row -> row.stream().map(RowWritersTest::text).toList())
                    .toList();
            List<List<String>> seen = Rows.cells(read(written(rows, CsvRowWriter::new), RowFiles.CSV));
            for (int i = 0; i < rows.size(); i++) {
                boolean blank = texts.get(i).equals(List.of(""));
                assertEquals(blank ? List.of() : texts.get(i), seen.get(i), "seed " + seed + ", row " + i);
            }
            seen = Rows.cells(read(written(rows, out -> new XlsxRowWriter(out, "S")), RowFiles.XLSX));
            for (int i = 0; i < rows.size(); i++) {
                assertEquals(trimmed(texts.get(i)), seen.get(i), "seed " + seed + ", row " + i);
            }
        }
    }

    private static String text(Object value) {
        return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** A worksheet does not know of empty cells at the end of a row. */
    private static List<String> trimmed(List<String> row) {
        int size = row.size();
        while (size > 0 && row.get(size - 1).isEmpty()) {
            size--;
        }
        return row.subList(0, size);
    }

    private static List<List<Object>> rows(Random random) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("学校", "b"));
        for (int row = random.nextInt(1200); row > 0; row--) {
            List<Object> cells = new ArrayList<>();
            for (int cell = 1 + random.nextInt(6); cell > 0; cell--) {
                cells.add(switch (random.nextInt(6)) {
                    case 0 -> BigDecimal.valueOf(random.nextLong() / 7, random.nextInt(12)).stripTrailingZeros();
                    case 1 -> LocalDate.of(1901, 1, 1).plusDays(random.nextInt(80_000));
                    case 2 -> random.nextInt();
                    case 3 -> random.nextBoolean();
                    case 4 -> null;
                    default -> " 学\"校,\n".substring(0, random.nextInt(7)) + random.nextInt(10);
                });
            }
            rows.add(cells);
        }
        rows.add(List.of("end"));
        return rows;
    }

    @Test
    void writesTemplates() throws IOException {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many.add("62" + i + " 第" + i + "县, \"乡\"");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxTemplate.write(out, "学校台账", List.of(new TemplateColumn("区县代码", "六位代码", many, "@"),
                new TemplateColumn("学段", "选一项", List.of("小学", "初中"), null),
                new TemplateColumn("金额", "元，两位小数", List.of(), "0.00"),
                new TemplateColumn("日期", "", List.of(), "yyyy-mm-dd")));
        byte[] file = out.toByteArray();
        assertEquals(List.of(List.of("区县代码", "学段", "金额", "日期"), List.of("# 六位代码", "选一项", "元，两位小数")),
                Rows.cells(read(file, RowFiles.XLSX)));
        String sheet = part(file, SHEET);
        assertTrue(sheet.contains("sqref=\"A3:A10000\"") && sheet.contains("$A$1:$A$300"), sheet);
        assertTrue(sheet.contains("sqref=\"B3:B10000\"") && sheet.contains("$B$1:$B$2"), sheet);
        assertFalse(sheet.contains("C3:C10000") || sheet.contains("\"null\""), sheet);
        assertTrue(part(file, "xl/workbook.xml").contains("state=\"hidden\""));
        assertTrue(part(file, "xl/styles.xml").contains("formatCode=\"0.00\""));
        assertTrue(part(file, "xl/worksheets/sheet2.xml").contains("A300"));
    }

    @Test
    void writesTemplatesWithoutListsToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxTemplate.write(out, "S", List.of(new TemplateColumn("a", "# note", List.of(), null),
                new TemplateColumn("b", "x", List.of(), null)));
        assertEquals(List.of("# note", "x"), Rows.cells(read(out.toByteArray(), RowFiles.XLSX)).get(1));
        assertNull(part(out.toByteArray(), "xl/worksheets/sheet2.xml"));
    }
}
