package luzhi.papers.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;

import luzhi.core.language.Title;
import luzhi.core.rows.RowFiles;
import luzhi.core.rows.RowReader;

class TableFileTest {

    private static final List<TableColumn<List<?>>> COLUMNS = List.of(
            TableColumn.of(CellKind.TEXT, "地区", "Region", row -> row.get(0)),
            TableColumn.of(CellKind.PROSE, "措施", "Measures", row -> row.get(1)),
            TableColumn.of(CellKind.DECIMAL, "差距", "Gap", row -> row.get(2)),
            TableColumn.of(CellKind.INTEGER, "年度", "Year", row -> row.get(3)),
            TableColumn.of(CellKind.DATE, "时限", "Deadline", row -> row.get(4)));

    private static Table<List<?>> table(String title, List<?>... rows) {
        return new Table<>(new Title(title, "Sheet of " + title.length()), COLUMNS,
                consumer -> Arrays.stream(rows).forEach(consumer));
    }

    private static byte[] xlsx(Locale language, Table<?>... tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableFile.writeXlsx(List.of(tables), language, out);
        return out.toByteArray();
    }

    private static List<List<String>> read(byte[] file) {
        List<List<String>> rows = new ArrayList<>();
        try (RowReader reader = RowFiles.open(new ByteArrayInputStream(file), RowFiles.XLSX, null)) {
            while (reader.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < reader.size(); i++) {
                    cells.add(reader.cell(i));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String part(byte[] file, String name) throws IOException {
        Path copy = Files.write(Files.createTempFile("luzhi-table-", ".zip"), file);
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(copy);
        }
    }

    @Test
    void aWorkbookHoldsEveryDigitOfItsDecimals() {
        byte[] file = xlsx(Locale.CHINESE,
                table("表", List.of("张掖市", "=1+1", new BigDecimal("1234567.50"), 2020, LocalDate.of(2020, 11, 30)),
                        Arrays.asList("甘州区", null, new BigDecimal("12345678901234567.89"), null, null)));
        assertEquals(List.of(List.of("地区", "措施", "差距", "年度", "时限"),
                List.of("张掖市", "=1+1", "1234567.5", "2020", "2020-11-30"),
                List.of("甘州区", "", "12345678901234567.89")), read(file));
    }

    @Test
    void itsLayoutIsForPeople() throws IOException {
        byte[] file = xlsx(Locale.ENGLISH,
                table("表", List.of("a", "b\nc", new BigDecimal("1234.50"), 2020, LocalDate.of(2020, 11, 30))));
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        String styles = part(file, "xl/styles.xml");
        assertTrue(part(file, "xl/workbook.xml").contains("name=\"Sheet of 1\""));
        assertTrue(sheet.contains("state=\"frozen\""), sheet);
        assertTrue(sheet.contains("min=\"2\" max=\"2\" width=\"40.0\""), sheet);
        assertTrue(styles.contains("formatCode=\"#,##0.00\""), styles);
        assertTrue(styles.contains("wrapText=\"true\"") && styles.contains("vertical=\"top\""), styles);
        assertFalse(styles.contains("formatCode=\"#,##0\""), "years have no thousands");
    }

    @Test
    void severalTablesAreSeveralSheets() throws IOException {
        List<Object> row = List.of("a", "b", BigDecimal.ONE, 1L, LocalDate.EPOCH);
        List<?>[] many = new List<?>[1200];
        Arrays.fill(many, row);
        byte[] file = xlsx(Locale.ENGLISH, table("一", many), table("一二", many), table("三", row));
        assertEquals(1201, read(file).size());
        assertTrue(part(file, "xl/worksheets/sheet2.xml").contains("r=\"1201\""));
        assertTrue(part(file, "xl/worksheets/sheet3.xml").contains("r=\"2\""));
        assertTrue(part(file, "xl/workbook.xml").contains("name=\"Sheet of 2\""));
    }

    @Test
    void aCsvFileIsSafeToOpen() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableFile.writeCsv(table("表",
                Arrays.asList("=HYPERLINK(\"x\")", "-1 所", new BigDecimal("-1.50"), null, LocalDate.of(2020, 1, 2))),
                Locale.CHINESE, out);
        assertEquals("\uFEFF地区,措施,差距,年度,时限\r\n\"'=HYPERLINK(\"\"x\"\")\",'-1 所,-1.50,,2020-01-02\r\n",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aColumnOfAPartIsEmptyWhereThereIsNoPart() {
        TableColumn<LocalDate> year = TableColumn.of(CellKind.INTEGER, "年度", "Year", LocalDate::getYear);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableFile.writeCsv(new Table<Optional<LocalDate>>(new Title("表", "Table"),
                List.of(TableColumn.of(CellKind.TEXT, "有无", "There", Optional::isPresent),
                        year.of(day -> day.orElse(null))),
                rows -> List.of(Optional.of(LocalDate.of(2020, 1, 2)), Optional.<LocalDate>empty()).forEach(rows)),
                Locale.ENGLISH, out);
        assertEquals("\uFEFFThere,Year\r\ntrue,2020\r\nfalse,\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aCellOfAnotherKindIsAMistakeOfOurs() {
        assertThrows(IllegalArgumentException.class, () -> xlsx(Locale.CHINESE,
                table("表", List.of("a", "b", "1.5", 2020, LocalDate.EPOCH))));
    }
}
