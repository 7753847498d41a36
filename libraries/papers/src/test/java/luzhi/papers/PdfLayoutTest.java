package luzhi.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import luzhi.papers.PrintedPages.Line;

/** A PDF file measured against the numbers of GB/T 9704-2012. Whatever is measured is read from the file itself. */
class PdfLayoutTest {

    private static final String A_MILLIMETRE = "2.83465";
    /** Half a millimetre is what a ruler tells. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1.42");
    private static final String REGULAR = "NotoSansSC-Regular";
    /** Characters that must not begin a line (避头), and those that must not end one (避尾). */
    private static final String NEVER_FIRST = "，。、；：？！）》”’％";
    private static final String NEVER_LAST = "（《“‘";
    private static final String SENTENCE = "教育优先发展，经费（含附加）足额到位；";

    private static byte[] file;
    private static PrintedPages pages;

    @BeforeAll
    static void print() throws IOException {
        file = PaperWriters.pdf().print(paper());
        pages = PrintedPages.of(file);
    }

    /** Pages full of text without a table, one paragraph of nothing but ideographs, and one that has punctuation everywhere. */
    private static Paper paper() {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Heading(1, "一级标题"));
        body.add(new Block.Heading(2, "二级标题"));
        body.add(new Block.Heading(3, "三级标题"));
        body.add(Block.Paragraph.of("育".repeat(28 * 40)));
        body.add(new Block.Paragraph(List.of(new Run.Plain("现有学校"),
                new Run.Number("669所", "figure_1", URI.create("https://example.org/trace?a=1&b=2")),
                new Run.Plain("。"))));
        IntStream.range(0, 30).forEach(
                number -> body.add(Block.Paragraph.of("义".repeat(number % 28) + SENTENCE.repeat(12) + "“引文”")));
        return new Paper("某市人民政府自评报告", "某年", body, new Paper.Signature("某市人民政府", "2020年10月31日"),
                List.of(new Paper.Annex("甲表", List.of(Block.Paragraph.of("甲"))),
                        new Paper.Annex("乙表", List.of(Block.Paragraph.of("乙")))));
    }

    private static BigDecimal millimetres(int millimetres) {
        return new BigDecimal(A_MILLIMETRE).multiply(BigDecimal.valueOf(millimetres));
    }

    private static void assertNear(BigDecimal expected, BigDecimal measured, BigDecimal tolerance, String what) {
        assertTrue(expected.subtract(measured).abs().compareTo(tolerance) <= 0,
                what + ": " + measured + " instead of " + expected.setScale(2, RoundingMode.HALF_UP));
    }

    private static List<Line> text(int page) {
        List<Line> lines = pages.page(page);
        return lines.subList(0, lines.size() - 1);
    }

    private static Line pageNumber(int page) {
        List<Line> lines = pages.page(page);
        return lines.get(lines.size() - 1);
    }

    @Test
    void thePaperIsA4() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                assertNear(millimetres(210), new BigDecimal(String.valueOf(page.getMediaBox().getWidth())), TOLERANCE,
                        "width");
                assertNear(millimetres(297), new BigDecimal(String.valueOf(page.getMediaBox().getHeight())), TOLERANCE,
                        "height");
            }
        }
    }

    @Test
    void theTypeAreaIs156By225Millimetres() {
        List<Line> full = text(2);
        BigDecimal left = full.stream().map(Line::left).min(BigDecimal::compareTo).orElseThrow();
        BigDecimal right = full.stream().map(Line::right).max(BigDecimal::compareTo).orElseThrow();
        assertNear(millimetres(28), left, TOLERANCE, "left margin");
        assertNear(millimetres(210 - 26), right, TOLERANCE, "right edge");
        // ideographs of 16 points stand in lines of 28.95: 6.5 points above and below, the baseline 0.12 em above their foot
        BigDecimal above = new BigDecimal("28.95").add(new BigDecimal("16")).divide(BigDecimal.valueOf(2))
                .subtract(new BigDecimal("1.92"));
        assertNear(millimetres(37).add(above), full.get(0).baseline(), new BigDecimal("3"), "first baseline");
        assertTrue(full.get(full.size() - 1).baseline().compareTo(millimetres(297 - 35)) < 0, "last line too low");
    }

    @Test
    void aFullPageHas22Lines() {
        for (int page = 2; page <= 4; page++) {
            List<Line> lines = text(page);
            assertEquals(22, lines.size(), "lines of page " + page);
            for (int i = 1; i < lines.size(); i++) {
                assertNear(new BigDecimal("28.95"), lines.get(i).baseline().subtract(lines.get(i - 1).baseline()),
                        new BigDecimal("0.05"), "pitch of lines");
            }
        }
    }

    @Test
    void aLineOfIdeographsHas28() {
        List<Line> lines = text(2).stream().filter(line -> line.text().matches("育+")).toList();
        assertTrue(lines.size() > 10);
        for (Line line : lines) {
            assertEquals(28, line.signs().size());
            BigDecimal pitch = line.signs().get(27).left().subtract(line.left()).divide(BigDecimal.valueOf(27),
                    RoundingMode.HALF_UP);
            assertNear(millimetres(156).divide(BigDecimal.valueOf(28), RoundingMode.HALF_UP), pitch,
                    new BigDecimal("0.05"), "pitch of characters");
        }
    }

    @Test
    void aParagraphIsIndentedByTwoCharacters() {
        Line first = text(1).stream().filter(line -> line.text().startsWith("育")).findFirst().orElseThrow();
        assertEquals(26, first.signs().size());
        assertNear(millimetres(28).add(new BigDecimal("32")), first.left(), TOLERANCE, "indent");
    }

    @Test
    void typefacesAndSizesAreThoseOfTheStandard() {
        List<Line> lines = text(1);
        assertEquals("某市人民政府自评报告", lines.get(0).text());
        assertTrue(lines.get(0).isAllOf("NotoSansSC-Bold", "22.00"), "title");
        assertEquals("一、一级标题", lines.get(1).text());
        assertTrue(lines.get(1).isAllOf("NotoSansSC-Medium", "16.00"), "first level");
        assertEquals("（一）二级标题", lines.get(2).text());
        assertTrue(lines.get(2).isAllOf(REGULAR, "16.00"), "second level");
        assertEquals("1.三级标题", lines.get(3).text());
        assertTrue(lines.get(4).isAllOf(REGULAR, "16.00"), "text");
    }

    @Test
    void theTitleIsCentred() {
        Line title = text(1).get(0);
        BigDecimal middle = title.left().add(title.right()).divide(BigDecimal.valueOf(2));
        assertNear(millimetres(28).add(millimetres(78)), middle, TOLERANCE, "middle of the title");
    }

    @Test
    void noPunctuationBeginsALineAndNoBracketIsLeftAtItsEnd() {
        List<String> wrong = new ArrayList<>();
        for (int page = 1; page <= pages.count(); page++) {
            text(page).stream().map(Line::text)
                    .filter(line -> NEVER_FIRST.indexOf(line.charAt(0)) >= 0
                            || NEVER_LAST.indexOf(line.charAt(line.length() - 1)) >= 0)
                    .forEach(wrong::add);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatPunctuationLeavesShortIsSpreadOverTheLine() {
        List<Line> spread = text(4).stream().filter(line -> line.signs().size() < 28 && line.signs().size() > 25)
                .filter(line -> line.left().compareTo(millimetres(29)) < 0).toList();
        assertFalse(spread.isEmpty());
        spread.forEach(line -> assertNear(millimetres(184), line.right(), new BigDecimal("2.5"), line.text()));
    }

    @Test
    void pageNumbersStandOutsideInSongOf14Points() {
        for (int page = 1; page <= pages.count(); page++) {
            Line number = pageNumber(page);
            assertEquals("\u2014 " + page + " \u2014", number.text());
            assertTrue(number.isAllOf(REGULAR, "14.00"), "page number");
            assertNear(millimetres(297 - 35 + 7).add(new BigDecimal("12")), number.baseline(), new BigDecimal("4"),
                    "7 mm below the type area");
            if (page % 2 == 1) {
                assertNear(millimetres(184).subtract(new BigDecimal("14")), number.right(), TOLERANCE, "odd page");
            } else {
                assertNear(millimetres(28).add(new BigDecimal("14")), number.left(), TOLERANCE, "even page");
            }
        }
    }

    @Test
    void anAnnexBeginsAPage() {
        List<String> firsts = new ArrayList<>();
        for (int page = 1; page <= pages.count(); page++) {
            firsts.add(text(page).get(0).text());
        }
        assertEquals(1, Collections.frequency(firsts, "附件1"));
        assertEquals(1, Collections.frequency(firsts, "附件2"));
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
    }

    @Test
    void aFigureIsADestinationAndALinkToItsTrace() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> addresses = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        addresses.add(uri.getURI());
                    }
                }
            }
            assertEquals(List.of("https://example.org/trace?a=1&b=2"), addresses.stream().distinct().toList());
            assertNotNull(document.getDocumentCatalog().getNames().getDests().getValue("figure_1"));
        }
    }

    @Test
    void theOutlineNamesHeadingsAndAnnexes() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> titles = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children()
                    .forEach(item -> titles.add(item.getTitle()));
            assertEquals(List.of("一、一级标题", "附件1 甲表", "附件2 乙表"), titles);
        }
    }

    /** What is measured above has to be able to fail. */
    @Test
    void aWrongLayoutIsMeasuredAsWrong() throws IOException {
        PdfWriter pdf = PaperWriters.pdf();
        String right = FormattedPaper.write(ideographs(), pdf::families);
        assertNotEquals(22, lines(pdf, right.replace("28.95pt", "30pt")).size());
        assertNotEquals(28, lines(pdf, right.replace("-0.207275390625pt", "0.3pt")).get(3).signs().size());
        assertFalse(lines(pdf, right.replace("font-size=\"16pt\"", "font-size=\"15pt\"")).get(3).isAllOf(REGULAR,
                "16.00"));
        assertFalse(lines(pdf, right.replace("margin-left=\"79.4pt\"", "margin-left=\"85pt\"")).get(3).left()
                .subtract(millimetres(28)).abs().compareTo(TOLERANCE) <= 0);
    }

    private static Paper ideographs() {
        return new Paper("题", "要", List.of(Block.Paragraph.of("育".repeat(28 * 45))),
                new Paper.Signature("某市人民政府", "2020年10月31日"), List.of());
    }

    private static List<Line> lines(PdfWriter pdf, String formatted) throws IOException {
        List<Line> lines = PrintedPages.of(pdf.typeset(ideographs(), formatted)).page(2);
        return lines.subList(0, lines.size() - 1);
    }
}
