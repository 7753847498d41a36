package luzhi.core.rows;

import static luzhi.core.rows.Refusals.refused;
import static luzhi.core.rows.Refusals.worded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.archive.CompoundFiles;
import luzhi.core.problem.Refusal;

class XlsxRowsTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    /** Cells and their flaws, as {@code text!flaw}. */
    private static List<String> flawed(WorkbookFixture workbook) {
        List<String> rows = new ArrayList<>();
        try (RowReader reader = workbook.open()) {
            while (reader.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < reader.size(); i++) {
                    cells.add(reader.cell(i) + (reader.flaw(i) == null ? "" : "!" + reader.flaw(i)));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }

    private static String only(WorkbookFixture workbook) {
        List<String> rows = flawed(workbook);
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private static String number(String stored) {
        return only(WorkbookFixture.ofCells("<c r=\"A1\"><v>" + stored + "</v></c>"));
    }

    @Test
    void readsTextsOfEveryKind() {
        assertEquals("学校| a\tb\n|rich text|=1+1|plain", only(WorkbookFixture.ofCells(
                """
                        <c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> a\tb
                        </t></is></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="s"><v>2</v></c><c r="E1" t="str"><v>plain</v></c>""")
                .sharing("<r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>",
                        "<t>学校</t>", "<t>=1+1</t>")));
    }

    @Test
    void sharesEmptyTextsAndMany() {
        assertEquals("|b", only(WorkbookFixture.ofCells("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>")
                .sharing("", "<t>b</t>")));
        int many = 10_000;
        String[] texts = new String[many];
        Arrays.setAll(texts, i -> "<t>" + "学".repeat(i % 500) + i + "</t>");
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < many; i++) {
            cells.append("<row><c t=\"s\"><v>").append((i * 7) % many).append("</v></c></row>");
        }
        List<List<String>> rows = Rows.cells(WorkbookFixture.of(cells.toString()).sharing(texts).open());
        for (int i = 0; i < many; i++) {
            assertEquals("<t>" + rows.get(i).get(0) + "</t>", texts[(i * 7) % many]);
        }
    }

    @Test
    void resolvesEscapes() {
        assertEquals("a\rb_x000D_", only(WorkbookFixture.ofCells(
                "<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_b_x005F_x000D_</t></is></c>")));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "0.30000000000000004, 0.3", "1234567.8900000001, 1234567.89", "1.0E7, 10000000",
            "1E-7, 0.0000001", "12345678901234567, 12345678901234600", "-5, -5", "0, 0", "-0, -0", "0.0E0, 0",
            "123456789012345, 123456789012345", "68553.910000000003, 68553.91", "+5, 5", ".5, 0.5", "1., 1",
            "1E+300, 1" + ZEROS, "99.999999999999986, 100", "1e999999999, 1e999999999", "NaN, NaN", "1 000, 1 000"})
    void readsNumbersAsTheyAreShown(String stored, String shown) {
        assertEquals(shown, number(stored));
    }

    private static final String ZEROS = "000000000000000000000000000000000000000000000000000000000000000000000000000"
            + "000000000000000000000000000000000000000000000000000000000000000000000000000"
            + "000000000000000000000000000000000000000000000000000000000000000000000000000"
            + "000000000000000000000000000000000000000000000000000000000000000000000000000";

    @ParameterizedTest
    @ValueSource(strings = {"14", "15", "16", "17", "22", "27", "31", "36", "57", "yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"",
            "[$-804]yyyy/m/d;@", "[DBNum1][$-804]m\"月\"d\"日\"", "yyyy\\-mm", "m/d/yy h:mm", "[Red]d\\.m\\.yyyy"})
    void readsDatesByTheFormatOfTheirCells(String format) {
        assertEquals("2020-10-31", only(WorkbookFixture.ofCells("<c r=\"A1\" s=\"1\"><v>44135</v></c>")
                .formatting(format)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "9", "10", "11", "49", "General", "0.00", "#,##0.00\"元/年\"", "0\\d", "@",
            "[Red]0.00", "_-* #,##0_-", "0.00E+00", "[$¥-804]#,##0.00", "\"yyyy\"0"})
    void readsOtherNumbersAsNumbers(String format) {
        assertEquals("44135", only(WorkbookFixture.ofCells("<c r=\"A1\" s=\"1\"><v>44135</v></c>")
                .formatting(format)));
    }

    @ParameterizedTest
    @CsvSource({"44135.354166666664, 2020-10-31T08:30!time-in-date", "0.5, 1899-12-31T12:00!time-in-date",
            "44135.0000000001, 2020-10-31", "44135.999999999, 2020-11-01", "1, 1900-01-01", "59, 1900-02-28", "60, 60",
            "61, 1900-03-01", "0, 0", "-1, -1", "2958465, 9999-12-31", "2958466, 2958466", "1e300, 1" + ZEROS})
    void readsDatesOfTheWholeCalendar(String stored, String shown) {
        assertEquals(shown, only(WorkbookFixture.ofCells("<c r=\"A1\" s=\"1\"><v>" + stored + "</v></c>")
                .formatting("14")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true"})
    void countsDaysFrom1904IfTheWorkbookDoes(String flag) {
        WorkbookFixture workbook = WorkbookFixture.ofCells("<c r=\"A1\" s=\"1\"><v>42673</v></c>").formatting("14");
        assertEquals("2020-10-31", only(workbook.replacing("xl/workbook.xml", "<workbookPr",
                "<workbookPr date1904=\"" + flag + "\"")));
    }

    @Test
    void readsIsoDates() {
        assertEquals("2020-10-31|2020-10-31|2020-10-31T08:30:00!time-in-date", only(WorkbookFixture.ofCells("""
                <c r="A1" t="d"><v>2020-10-31</v></c><c r="B1" t="d"><v>2020-10-31T00:00:00</v></c>\
                <c r="C1" t="d"><v>2020-10-31T08:30:00</v></c>""")));
    }

    @Test
    void readsTruthValues() {
        assertEquals("true|false", only(WorkbookFixture.ofCells(
                "<c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c>")));
    }

    @Test
    void flagsFormulasAndErrors() {
        assertEquals("3!formula-cell|#DIV/0!!error-cell|!formula-cell|x!formula-cell|#REF!!formula-cell",
                only(WorkbookFixture.ofCells(
                        """
                                <c r="A1"><f>1+2</f><v>3</v></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1"><f>A9</f></c>\
                                <c r="D1" t="str"><f t="shared" si="3"/><v>x</v></c><c r="E1" t="e"><f>A0</f><v>#REF!</v></c>""")));
        for (String flaw : List.of("formula-cell", "error-cell", "merged-cell", "time-in-date")) {
            worded(flaw);
        }
    }

    @Test
    void flagsWhatFormulasOfArraysAndTablesFill() {
        assertEquals(List.of("1!formula-cell|2!formula-cell|9", "3!formula-cell|4!formula-cell|9", "5|6|9"),
                flawed(WorkbookFixture.of("""
                        <row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c>\
                        <c r="C1"><v>9</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c>\
                        <c r="C2"><v>9</v></c></row><row r="3"><c r="A3"><v>5</v></c><c r="B3"><v>6</v></c>\
                        <c r="C3"><v>9</v></c></row>""")));
    }

    @Test
    void flagsMergedCells() {
        String rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row><row r=\"2\"><c r=\"B2\"><v>3</v></c>"
                + "</row><row r=\"3\"><c r=\"A3\"><v>4</v></c></row>";
        assertEquals(List.of("1!merged-cell|2", "!merged-cell|3|!merged-cell|!merged-cell", "4"),
                flawed(WorkbookFixture.of(rows).merging("C2:D2", "A1:A2", "B3:B3")));
        String prefixed = rows.replace("<", "<x:").replace("<x:/", "</x:");
        assertEquals(List.of("1!merged-cell|2!merged-cell", "|3", "4"),
                flawed(WorkbookFixture.of("").with(SHEET, "<x:worksheet xmlns:x=\"m\"><x:sheetData>" + prefixed
                        + "</x:sheetData><x:mergeCells><x:mergeCell x=\"1\" ref='A1:XFD1'/></x:mergeCells></x:worksheet>"))
                        .stream().map(row -> row.replaceAll("(\\|!merged-cell)+$", "")).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {65_300, 65_310, 65_320, 65_330, 65_340, 65_350, 65_400, 65_536, 131_000, 131_072})
    void findsMergedCellsWhereverTheyStand(int before) {
        String row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
        for (int shift = 0; shift < 40; shift += 3) {
            assertEquals("1!merged-cell|!merged-cell", only(WorkbookFixture.of(row)
                    .replacing(SHEET, "<sheetData>", "<!--" + "m".repeat(before + shift) + "--><sheetData>")
                    .merging("A1:B1")));
        }
    }

    @Test
    void doesNotTakeTextForMergedCells() {
        assertEquals("x:mergeCell ref=\"A1:B2\"", only(WorkbookFixture.ofCells(
                "<c r=\"A1\" t=\"inlineStr\"><is><t>x:mergeCell ref=\"A1:B2\"</t></is></c>")));
    }

    @Test
    void countsRowsAsTheSheetDoes() {
        WorkbookFixture workbook = WorkbookFixture.of("""
                <row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="A3" s="1"/></row>\
                <row r="1000000"><c><v>2</v></c><c t="s"/></row><row><c><v>3</v></c><c><v>4</v></c></row>""");
        assertEquals(List.of(2L, 1_000_000L, 1_000_001L), Rows.numbers(workbook.open()));
        try (RowReader rows = workbook.open()) {
            assertTrue(rows.next());
            assertEquals(1, rows.row());
            assertTrue(rows.isBlank());
            assertEquals(0, rows.size());
            assertTrue(rows.next());
            assertEquals(List.of("", "1", ""), List.of(rows.cell(0), rows.cell(1), rows.cell(2)));
            assertNull(rows.flaw(7));
        }
    }

    @Test
    void readsTheFirstSheetThatIsNotHidden() {
        WorkbookFixture workbook = WorkbookFixture.ofCells("<c><v>1</v></c>")
                .with("xl/other.xml", "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>")
                .with("xl/_rels/workbook.xml.rels", WorkbookFixture.relations("worksheet", "worksheets/sheet1.xml",
                        "worksheet", "other.xml", "chartsheet", "chart.xml"))
                .replacing("xl/workbook.xml", "</sheets>", "<sheet name=\"T\" r:id=\"rId1\"/></sheets>");
        assertEquals("1", only(workbook));
        workbook.replacing("xl/workbook.xml", "name=\"S\"", "name=\"S\" state=\"veryHidden\"");
        assertEquals("2", only(workbook));
        workbook.replacing("xl/workbook.xml", "r:id=\"rId1\"", "r:id=\"rId2\"");
        refused("no-worksheet", workbook::open);
    }

    @Test
    void readsTheOtherFamilyOfNamespacesAndPlainArchives() {
        WorkbookFixture workbook = WorkbookFixture.ofCells("<c><v>1</v></c>");
        for (String part : List.of("_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", SHEET)) {
            workbook.replacing(part, "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/");
        }
        assertEquals("1", only(workbook));
        assertEquals("1", only(workbook.with("_rels/.rels", null)));
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        refused("no-workbook", () -> WorkbookFixture.open("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)));
        refused("no-workbook", () -> WorkbookFixture.open(new byte[0]));
        refused("no-workbook", () -> WorkbookFixture.of("").with("xl/workbook.xml", null).open());
        refused("no-workbook", () -> WorkbookFixture.of("").with("xl/workbook.xml", "<document/>").open());
        refused("old-workbook", () -> WorkbookFixture.open(CompoundFiles.of("Workbook")));
        refused("workbook-protected", () -> WorkbookFixture.open(CompoundFiles.of("EncryptedPackage")));
    }

    @Test
    void refusesDamagedWorkbooks() {
        byte[] whole = WorkbookFixture.ofCells("<c><v>1</v></c>").bytes();
        refused("no-workbook", () -> WorkbookFixture.open(Arrays.copyOf(whole, whole.length - 30)));
        refused("broken-workbook", () -> WorkbookFixture.of("").with(SHEET, null).open());
        refused("broken-workbook", () -> WorkbookFixture.of("").with("xl/styles.xml", "<styleSheet>").open());
        refused("broken-workbook", 2L, null, () -> Rows.cells(WorkbookFixture
                .of("<row r=\"1\"/><row r=\"2\"><c><v>1</c></row>").open()));
        refused("broken-workbook", 1L, null,
                () -> Rows.cells(WorkbookFixture.of("<row r=\"1\"/><row r=\"1\"/>").open()));
        refused("broken-workbook", 0L, null, () -> Rows.cells(WorkbookFixture.of("<row r=\"1048577\"/>").open()));
        refused("broken-workbook", 1L, null, () -> Rows.cells(WorkbookFixture.ofCells("<c r=\"1\"/>").open()));
        refused("broken-workbook", 1L, null, () -> Rows.cells(WorkbookFixture.ofCells("<c s=\"x\"/>").open()));
    }

    @Test
    void refusesTextsThatAreNotThere() {
        for (String number : List.of("1", "-1", "2000000000", "x", "99999999999")) {
            refused("broken-workbook", 1L, null, () -> Rows.cells(WorkbookFixture
                    .ofCells("<c r=\"A1\" t=\"s\"><v>" + number + "</v></c>").sharing("<t>a</t>").open()));
        }
        refused("broken-workbook", 1L, null,
                () -> Rows.cells(WorkbookFixture.ofCells("<c r=\"A1\" t=\"s\"><v>0</v></c>").open()));
    }

    @Test
    void resolvesNoEntities(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String laughing = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY e \"&a;&a;&a;&a;\">]>";
        for (String type : List.of(external, laughing)) {
            refused("broken-workbook", () -> Rows.cells(WorkbookFixture
                    .ofCells("<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c>")
                    .replacing(SHEET, "<worksheet", type + "<worksheet").open()));
            refused("broken-workbook", () -> Rows.cells(WorkbookFixture.ofCells("")
                    .with("xl/sharedStrings.xml", type + "<sst><si><t>&e;</t></si></sst>").open()));
        }
    }

    @Test
    void refusesWhatIsTooLongOrTooWide() {
        String longest = "x".repeat(RowFiles.LONGEST_CELL);
        String text = "<c r=\"A1\" t=\"inlineStr\"><is><t>%s</t></is></c>";
        assertEquals(longest, only(WorkbookFixture.ofCells(text.formatted(longest))));
        refused("cell-over-limit", 1L, "A",
                () -> Rows.cells(WorkbookFixture.ofCells(text.formatted(longest + "y")).open()));
        refused("cell-over-limit", 1L, "A", () -> Rows.cells(WorkbookFixture
                .ofCells("<c t=\"s\"><v>0</v></c>").sharing("<t>" + longest + "</t>", "")
                .sharing("<t>" + longest + "y</t>")
                .open()));
        refused("too-many-columns", 1L, null,
                () -> Rows.cells(WorkbookFixture.ofCells("<c r=\"GS1\"><v>1</v></c>").open()));
        refused("too-many-columns", 1L, null,
                () -> Rows.cells(WorkbookFixture.ofCells("<c r=\"XFD1\"><f>A1</f></c>").open()));
        assertEquals(200, Rows.cells(WorkbookFixture.ofCells("<c r=\"GR1\"><v>1</v></c><c r=\"XFD1\" s=\"3\"/>").open())
                .get(0).size());
        refused("broken-workbook", 1L, null,
                () -> Rows.cells(WorkbookFixture.ofCells("<c r=\"ZZZZZZ1\"><v>1</v></c>").open()));
    }

    @Test
    void refusesWhatIsTooLarge() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'P';
            }

            @Override
            public int read(byte[] block, int offset, int length) {
                Arrays.fill(block, offset, offset + length, (byte) 'P');
                return length;
            }
        };
        assertEquals(List.of(50L),
                refused("file-too-large", () -> RowFiles.open(endless, RowFiles.XLSX, null)).arguments());
    }

    @Test
    void refusesArchivesThatClaimTooMuch() {
        byte[] file = WorkbookFixture.ofCells("<c><v>1</v></c>").bytes();
        for (int i = 0; i < file.length - 28; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
                file[i + 27] = 0x20;
            }
        }
        assertEquals(List.of(1024L), refused("workbook-too-large", () -> WorkbookFixture.open(file)).arguments());
    }

    @Test
    void refusesWhatWouldFillTheMemoryOfAParser() {
        String long300k = "x".repeat(300_000);
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        for (String cells : List.of("<c r=\"A" + long300k + "\"/>", "<" + long300k + "/>", "<!--" + long300k + "-->",
                "<c t=\"str\"><v>" + long300k + "</v></c>", names.toString(), "<c>".repeat(200))) {
            refused("broken-workbook", () -> Rows.cells(WorkbookFixture.ofCells(cells).open()));
        }
        refused("cell-over-limit", () -> Rows.cells(WorkbookFixture
                .ofCells("<c t=\"str\"><v>" + long300k.substring(0, 60_000) + "</v></c>").open()));
    }

    @Test
    void neverBreaksDownWhateverIsSent() {
        WorkbookFixture sound = WorkbookFixture
                .of("""
                        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44135.5</v></c></row>\
                        <row r="2"><c r="A2" t="inlineStr"><is><r><t>é&amp;</t></r></is></c><c r="B2"><f>1</f><v>1E5</v></c></row>""")
                .sharing("<t>学校</t>").formatting("yyyy-mm-dd").merging("A1:A2");
        for (long seed = 1; seed <= 400; seed++) {
            Random random = new Random(seed);
            byte[] mutant = random.nextBoolean() ? mutant(sound.bytes(), random) : mutant(sound, random);
            try {
                Rows.cells(RowFiles.open(new ByteArrayInputStream(mutant), RowFiles.XLSX, null));
            } catch (Refusal refusal) {
                assertEquals(1, refusal.count());
            } catch (RuntimeException breakdown) {
                throw new AssertionError("seed " + seed, breakdown);
            }
        }
    }

    private static byte[] mutant(byte[] bytes, Random random) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static byte[] mutant(WorkbookFixture sound, Random random) {
        return sound.mutate(text -> {
            byte[] mutated = mutant(text.getBytes(StandardCharsets.UTF_8), random);
            return new String(mutated, random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        }, random);
    }

    @Test
    void passesFailuresOfTheBodyOn() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThrows(UncheckedIOException.class,
                () -> RowFiles.open(broken, RowFiles.XLSX, null));
    }
}
