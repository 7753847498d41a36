package luzhi.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** A Word file measured against the numbers of GB/T 9704-2012, as Apache POI reads it. */
class WordLayoutTest {

    private static byte[] file;
    private static XWPFDocument document;

    @BeforeAll
    static void write() throws IOException {
        Paper paper = new Paper("标题 <&>", "摘要", List.of(new Block.Heading(1, "甲"), new Block.Heading(2, "乙"),
                new Block.Heading(3, "丙"), new Block.Heading(4, "丁"),
                new Block.Paragraph(List.of(new Run.Plain(" 有学校"),
                        new Run.Number("669所", "figure_1", URI.create("https://example.org/trace?a=1&b=2")),
                        new Run.Strong("。"))),
                new Block.Grid(List.of(new Block.GridHeader("项", 1), new Block.GridHeader("数", 2)),
                        List.of(List.of(Block.Cell.of("一"), Block.Cell.of("1"))))),
                new Paper.Signature("某市人民政府", "2020年10月31日"),
                List.of(new Paper.Annex("附表", List.of(Block.Paragraph.of("空")))));
        file = PaperWriters.word().write(paper);
        document = new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static CTSectPr section() {
        return document.getDocument().getBody().getSectPr();
    }

    private static int twips(Object value) {
        return Integer.parseInt(value.toString());
    }

    /** Within a twentieth of a point or two: Word counts in those. */
    private static void assertMillimetres(int expected, Object twips) {
        BigDecimal measured = new BigDecimal(twips.toString()).multiply(new BigDecimal("25.4"))
                .divide(BigDecimal.valueOf(1440), 2, RoundingMode.HALF_UP);
        assertTrue(measured.subtract(BigDecimal.valueOf(expected)).abs().compareTo(new BigDecimal("0.05")) < 0,
                measured + " mm instead of " + expected);
    }

    private static XWPFStyle style(String id) {
        return document.getStyles().getStyle(id);
    }

    private static void assertFont(String font, int halfPoints, CTRPr properties) {
        CTFonts fonts = properties.getRFontsArray(0);
        assertEquals(font, fonts.getEastAsia());
        assertEquals(font, fonts.getAscii());
        if (halfPoints > 0) {
            assertEquals(halfPoints, twips(properties.getSzArray(0).getVal()));
        }
    }

    @Test
    void pageAndMarginsAreThoseOfTheStandard() {
        assertMillimetres(210, section().getPgSz().getW());
        assertMillimetres(297, section().getPgSz().getH());
        assertMillimetres(37, section().getPgMar().getTop());
        assertMillimetres(35, section().getPgMar().getBottom());
        assertMillimetres(28, section().getPgMar().getLeft());
        assertMillimetres(26, section().getPgMar().getRight());
    }

    @Test
    void theGridHas22LinesOf28Characters() {
        assertEquals(STDocGrid.LINES, section().getDocGrid().getType());
        int linePitch = twips(section().getDocGrid().getLinePitch());
        int height = twips(section().getPgSz().getH()) - twips(section().getPgMar().getTop())
                - twips(section().getPgMar().getBottom());
        assertEquals(22, height / linePitch);
        // a character is as wide as the type is high, and stands that much closer, in twentieths of a point
        BigDecimal closer = new BigDecimal(
                style("Normal").getCTStyle().getRPr().getSpacingArray(0).getVal().toString());
        BigDecimal pitch = BigDecimal.valueOf(16).add(closer.divide(BigDecimal.valueOf(20)));
        BigDecimal width = BigDecimal.valueOf(twips(section().getPgSz().getW())
                - twips(section().getPgMar().getLeft()) - twips(section().getPgMar().getRight()))
                .divide(BigDecimal.valueOf(20));
        assertEquals(28, width.divide(pitch, 0, RoundingMode.DOWN).intValue());
    }

    @Test
    void typefacesAndSizesAreThoseOfTheStandard() throws Exception {
        assertFont("仿宋_GB2312", 32, document.getStyle().getDocDefaults().getRPrDefault().getRPr());
        assertFont("方正小标宋_GBK", 44, style("Title").getCTStyle().getRPr());
        assertFont("黑体", 0, style("Heading1").getCTStyle().getRPr());
        assertFont("楷体_GB2312", 0, style("Heading2").getCTStyle().getRPr());
        assertFont("仿宋_GB2312", 0, style("Heading3").getCTStyle().getRPr());
        assertFont("宋体", 28, style("PageNumber").getCTStyle().getRPr());
        assertEquals("heading 1", style("Heading1").getName());
    }

    @Test
    void linesAreAsHighAsTheGridAndParagraphsIndentedByTwoCharacters() {
        var properties = style("Normal").getCTStyle().getPPr();
        assertEquals("579", properties.getSpacing().getLine().toString());
        assertEquals("exact", properties.getSpacing().getLineRule().toString());
        assertEquals(200, properties.getInd().getFirstLineChars().intValue());
        assertEquals("center", style("Title").getCTStyle().getPPr().getJc().getVal().toString());
    }

    @Test
    void headingsCountTheirNumbers() {
        assertEquals(List.of("标题 <&>", "一、甲", "（一）乙", "1.丙", "（1）丁", " 有学校669所。"),
                document.getParagraphs().stream().map(XWPFParagraph::getText).limit(6).toList());
        assertEquals("Heading2", document.getParagraphs().get(2).getStyle());
    }

    @Test
    void pageNumbersStandOutsideBetweenDashes() throws IOException {
        assertTrue(document.getEvenAndOddHeadings());
        assertEquals(2, document.getFooterList().size());
        assertEquals("right", side(document.getHeaderFooterPolicy().getDefaultFooter()));
        assertEquals("left", side(document.getHeaderFooterPolicy().getEvenPageFooter()));
    }

    private static String side(XWPFFooter footer) {
        XWPFParagraph line = footer.getParagraphs().get(0);
        assertTrue(line.getText().startsWith("\u2014 ") && line.getText().endsWith(" \u2014"), line.getText());
        assertEquals("PageNumber", line.getStyle());
        return line.getCTP().getPPr().getJc().getVal().toString();
    }

    @Test
    void aFigureIsABookmarkAroundALinkToItsTrace() {
        XWPFParagraph paragraph = document.getParagraphs().get(5);
        assertEquals("figure_1", paragraph.getCTP().getBookmarkStartArray(0).getName());
        String relation = paragraph.getCTP().getHyperlinkArray(0).getId();
        assertEquals("https://example.org/trace?a=1&b=2", document.getHyperlinkByID(relation).getURL());
    }

    @Test
    void anAnnexBeginsAPage() {
        XWPFParagraph label = document.getParagraphs().stream().filter(line -> line.getText().equals("附件")).findFirst()
                .orElseThrow();
        assertTrue(style(label.getStyle()).getCTStyle().getPPr().getPageBreakBefore() != null);
    }

    @Test
    void aTableRepeatsItsHeader() {
        assertTrue(document.getTables().get(0).getRow(0).isRepeatHeader());
        assertEquals("1", document.getTables().get(0).getRow(1).getCell(1).getText());
    }
}
