package luzhi.claims.writtenreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.PdfFiles.Word;
import luzhi.core.problem.Refusal;

/** Reports as PDF: text as it is read, and what is no report or would take too much. */
class PdfFileTest {

    private static final WrittenReportLimits LIMITS = new WrittenReportLimits(20 << 20, 256 << 20, 2_000_000);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String SENTENCE = "全县教职工2600人，其中教师2400人、工勤人员100人。";

    private static WrittenReport read(byte[] file) {
        try (WrittenReportFile report = WrittenReportFile.receive(new ByteArrayInputStream(file),
                WrittenReportFile.PDF, null, LIMITS)) {
            return report.read();
        }
    }

    private static String refusal(byte[] file) {
        return assertTimeout(SOON, () -> assertThrows(Refusal.class, () -> read(file)).faults().get(0).code());
    }

    private static List<String> figures(WrittenReport report) {
        WrittenReport whole = JoinedReport.of(report).whole();
        return ClaimReader.read(whole, Patience.endless()).stream().flatMap(sentence -> sentence.mentions().stream())
                .map((Mention each) -> whole.text().substring(each.start(), each.end())).toList();
    }

    @Test
    void linesAreReadAsTheyStand() {
        assertEquals("自评报告\n" + SENTENCE + "\n", read(PdfFiles.ofPages(List.of("自评报告", SENTENCE))).text());
    }

    @Test
    void figuresAreReadAsInText() {
        String text = "2024年，全县有小学52所、初中14所，在校生23541人，比上年增长2.5%，生均公用经费1150元。";
        assertEquals(figures(WrittenReport.ofPlainText(text)), figures(read(PdfFiles.ofPages(List.of(text)))));
    }

    @Test
    void sentencesGoOnOverLinesAndPages() {
        byte[] file = PdfFiles.ofPages(
                List.of("2024年，全县落实义务教育经费共计1.25亿元，其中生均公用经", "费3200万元，改善办学条件经费4100万元，教师培训经费共计", "— 1 —"),
                List.of("520万元。", "— 2 —"));
        WrittenReport report = read(file);
        assertEquals(List.of("1.25亿元", "3200万元", "4100万元", "520万元"), figures(report));
        assertTrue(JoinedReport.of(report).whole().text().contains("生均公用经费3200万元"), report::text);
        assertTrue(JoinedReport.of(report).whole().text().contains("共计520万元"), report::text);
    }

    @Test
    void wordsAreReadFromTopToBottomWhateverTheirOrderInTheFile() {
        assertEquals("全县有小学52所、\n初中14所。\n", read(PdfFiles.ofWords(List.of(new Word(0, 1, "初中14所。"),
                new Word(60, 0, "52所、"), new Word(0, 0, "全县有小学")))).text());
    }

    @Test
    void cellsOfATableStandApart() {
        List<Word> words = Stream.of("学段/学校（所）", "小学/199", "初中/53", "高中/9", "合计/262")
                .map(row -> row.split("/")).collect(Collectors.collectingAndThen(Collectors.toList(),
                        rows -> IntStream.range(0, rows.size()).boxed().flatMap(i -> Stream.of(
                                new Word(0, i, rows.get(i)[0]), new Word(200, i, rows.get(i)[1]))).toList()));
        WrittenReport report = read(PdfFiles.ofWords(words));
        assertTrue(report.text().contains("小学\t199\n"), report::text);
        assertEquals(10, report.blocks().stream().filter(each -> each.kind() == Block.Kind.CELL).count());
    }

    @Test
    void whatHoldsNoTextIsRefused() {
        assertEquals("manuscript-without-text", refusal(PdfFiles.ofPages(List.of())));
        assertEquals("manuscript-without-text", refusal(PdfFiles.made(pdf -> PdfFiles.addPage(pdf, "0 0 9 9 re f"))));
    }

    @Test
    void whatIsEncryptedIsRefused() {
        assertEquals("manuscript-encrypted", refusal(PdfFiles.encrypted(SENTENCE)));
    }

    @Test
    void whatIsNoPdfIsRefused() {
        assertEquals("manuscript-not-pdf", refusal(SENTENCE.getBytes(StandardCharsets.UTF_8)));
        assertEquals("manuscript-not-pdf", refusal(WordFiles.ofParagraphs(SENTENCE)));
        assertEquals("manuscript-empty", refusal(new byte[0]));
        assertEquals("file-damaged", refusal("%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8)));
    }

    /** It is read, or refused: nothing else happens, and nothing without end. */
    @Test
    void whatIsDamagedAnywhereIsReadOrRefused() {
        byte[] sound = PdfFiles.ofPages(List.of("自评报告", SENTENCE));
        RandomGenerator random = new Random(20_261_129);
        int refused = 0;
        for (int round = 0; round < 300; round++) {
            byte[] damaged = round % 3 == 0 ? Arrays.copyOf(sound, random.nextInt(8, sound.length)) : sound.clone();
            for (int i = 0; i < 1 + round % 7; i++) {
                damaged[random.nextInt(6, damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertTrue(read(damaged).text().length() < 10_000);
            } catch (Refusal told) {
                refused++;
            }
        }
        assertTrue(refused > 0, "some damage matters");
    }

    @Test
    void aStreamThatUnpacksToTooMuchIsRefused() {
        assertEquals("pdf-too-laborious",
                refusal(PdfFiles.made(pdf -> PdfFiles.addPage(pdf, "0 0 9 9 re f\n".repeat(3_000_000)))));
    }

    @Test
    void aMillionObjectsAreRefused() {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        for (int i = 1; i <= 1_000_000; i++) {
            file.append(i).append(" 0 obj 1\n");
        }
        assertEquals("pdf-too-laborious", refusal(file.append("trailer<</Root 1 0 R>>\n%%EOF").toString()
                .getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void whatIsNestedDeeplyIsReadOrRefused() {
        String refused = refusal(PdfFiles.made(pdf -> {
            COSArray array = new COSArray();
            COSArray inner = array;
            for (int i = 0; i < 1_000; i++) {
                COSArray next = new COSArray();
                inner.add(next);
                inner = next;
            }
            PdfFiles.addPage(pdf, "BT ET").getCOSObject().setItem(COSName.getPDFName("Deep"), array);
        }));
        assertTrue(List.of("pdf-too-laborious", "file-damaged", "manuscript-without-text").contains(refused), refused);
        assertTrue(List.of("pdf-too-laborious", "file-damaged", "manuscript-without-text").contains(
                refusal(PdfFiles.made(pdf -> PdfFiles.addPage(pdf, "[".repeat(2_000_000))))));
    }

    /** Each form shows the next one twice: thirty of them are a billion. */
    @Test
    void formsThatShowOneAnotherWithoutEndAreRefused() {
        assertEquals("pdf-too-laborious", refusal(PdfFiles.made(pdf -> {
            COSStream inner = form(pdf, "0 0 9 9 re", null);
            for (int i = 0; i < 30; i++) {
                inner = form(pdf, "/X Do /X Do", inner);
            }
            PDPage page = PdfFiles.addPage(pdf, "/X Do");
            page.getResources().put(COSName.getPDFName("X"), new PDFormXObject(inner));
        })));
    }

    private static COSStream form(PDDocument pdf, String content, COSStream shown) throws java.io.IOException {
        COSStream form = pdf.getDocument().createCOSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        if (shown != null) {
            COSDictionary objects = new COSDictionary();
            objects.setItem(COSName.getPDFName("X"), shown);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, objects);
            form.setItem(COSName.RESOURCES, resources);
        }
        try (OutputStream out = form.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return form;
    }

    /** Sixteen megabytes of ranges would be billions of entries. */
    @Test
    void aTableOfCharactersWithVastRangesIsRefused() {
        String ranges = "<0000> <FFFF> <0000>\n".repeat(100_000);
        assertEquals("pdf-too-laborious", refusal(withTable("100 beginbfrange\n" + ranges + "endbfrange")));
        assertEquals("pdf-too-laborious", refusal(withTable(" 100\nbeginbfrange % 1 beginbfchar\n" + ranges)));
        assertEquals("pdf-too-laborious",
                refusal(withTable("100 beginbfrange\n<00> <00> [\n1 beginbfchar\n<00> <00> ]\n" + ranges)));
    }

    @Test
    void aTableOfManyCharactersIsReadWhetherItsLinesAreCharactersOrRanges() {
        Stream.of("beginbfchar\n%s\nendbfchar", "beginbfrange\n%s\nendbfrange").forEach(section -> {
            String lines = IntStream.range(0, 3_000).mapToObj(i -> String.format("<%04X> %s<%04X>", i,
                    section.contains("range") ? String.format("<%04X> ", i) : "", 0x4e00 + i))
                    .collect(Collectors.joining("\n"));
            assertEquals("丁丂\n", read(withTable("3000 " + String.format(section, lines))).text());
        });
    }

    private static byte[] withTable(String sections) {
        return PdfFiles.made(pdf -> {
            PDPage page = PdfFiles.addPage(pdf, "BT /F1 12 Tf 70 700 Td <00010002> Tj ET");
            COSStream table = pdf.getDocument().createCOSStream();
            try (OutputStream out = table.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(("begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" + sections
                        + "\nendcmap")
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
            page.getCOSObject().getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.FONT)
                    .getCOSDictionary(COSName.getPDFName("F1")).setItem(COSName.TO_UNICODE, table);
        });
    }

    /** All of them are held until somebody says what is to be done with them. */
    @Test
    void millionsOfOperandsAreRefused() {
        String many = "()".repeat(7_000_000) + "TJ";
        assertEquals("pdf-too-laborious", refusal(PdfFiles.made(pdf -> PdfFiles.addPage(pdf, many))));
        for (boolean isGroup : new boolean[]{true, false}) {
            assertEquals("pdf-too-laborious", refusal(PdfFiles.made(pdf -> {
                COSStream form = form(pdf, many, null);
                if (isGroup) {
                    COSDictionary group = new COSDictionary();
                    group.setItem(COSName.S, COSName.TRANSPARENCY);
                    form.setItem(COSName.GROUP, group);
                }
                PdfFiles.addPage(pdf, "/X Do").getResources().put(COSName.getPDFName("X"), new PDFormXObject(form));
            })));
        }
    }

    @Test
    void statesThatNobodyComesBackToAreRefused() {
        assertEquals("pdf-too-laborious",
                refusal(PdfFiles.made(pdf -> PdfFiles.addPage(pdf, "q ".repeat(2_000_000)))));
    }

    private static COSDictionary font(PDPage page) {
        return page.getCOSObject().getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.FONT)
                .getCOSDictionary(COSName.getPDFName("F1"));
    }

    /** Each letter of a range becomes an entry of a map. */
    @Test
    void widthsOfABillionLettersAreRefused() {
        for (COSName name : List.of(COSName.W, COSName.W2)) {
            assertEquals("pdf-too-laborious", refusal(PdfFiles.made(pdf -> {
                PDPage page = PdfFiles.addPage(pdf, "BT /F1 12 Tf 70 700 Td <00410042> Tj ET");
                COSDictionary letters = (COSDictionary) font(page).getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
                COSArray widths = COSArray.ofCOSIntegers(List.of(1, 999_999_999, 5, 5, 5));
                letters.setItem(name, widths);
            })));
        }
    }

    /** A table of a font of some kilobytes can map all letters there are, again and again. */
    @Test
    void programsOfFontsAreNotRead() {
        byte[] file = PdfFiles.made(pdf -> {
            PDPage page = PdfFiles.addPage(pdf,
                    "BT /F1 12 Tf 70 700 Td <5B6668210031> Tj ET /S gs BT 9 9 Td (ab1) Tj ET");
            COSDictionary descriptor = new COSDictionary();
            descriptor.setItem(COSName.FONT_NAME, COSName.getPDFName("X"));
            COSStream program = pdf.getDocument().createCOSStream();
            try (OutputStream out = program.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(SlowFonts.trueType(60_000));
            }
            descriptor.setItem(COSName.FONT_FILE2, program);
            ((COSDictionary) font(page).getCOSArray(COSName.DESCENDANT_FONTS).getObject(0))
                    .setItem(COSName.FONT_DESC, descriptor);
            COSDictionary other = new COSDictionary();
            other.setItem(COSName.TYPE, COSName.FONT);
            other.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
            other.setItem(COSName.BASE_FONT, COSName.getPDFName("X"));
            other.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
            other.setItem(COSName.FONT_DESC, descriptor);
            COSArray chosen = new COSArray();
            chosen.add(other);
            chosen.add(COSInteger.get(12));
            COSDictionary state = new COSDictionary();
            state.setItem(COSName.FONT, chosen);
            COSDictionary states = new COSDictionary();
            states.setItem(COSName.getPDFName("S"), state);
            page.getCOSObject().getCOSDictionary(COSName.RESOURCES).setItem(COSName.EXT_G_STATE, states);
        });
        assertTimeout(SOON, () -> assertTrue(read(file).text().endsWith("学校1\nab1\n")));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        byte[] file = PdfFiles.ofPages(List.of("一二三四五六七八九十"));
        WrittenReportLimits few = new WrittenReportLimits(1 << 20, 1 << 20, 5);
        try (WrittenReportFile report = WrittenReportFile.receive(new ByteArrayInputStream(file),
                WrittenReportFile.PDF, null, few)) {
            assertEquals("manuscript-too-long", assertThrows(Refusal.class, report::read).faults().get(0).code());
        }
    }
}
