package luzhi.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import luzhi.core.problem.RuleBroken;

class PdfWriterTest {

    private static Paper paper(String text) {
        return new Paper("题", "要", List.of(Block.Paragraph.of(text)), new Paper.Signature("甲", "2020年10月31日"),
                List.of());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void textStaysTextWhateverItHolds() throws IOException {
        assertTrue(text(PaperWriters.pdf().print(paper("<fo:block>&amp;\u0000]]></fo:block>")))
                .contains("<fo:block>&amp;"));
    }

    @Test
    void aPaperThatTheTypesetterCouldNotHoldIsRefused() throws IOException {
        PdfWriter pdf = PaperWriters.pdf();
        RuleBroken refused = assertThrows(RuleBroken.class, () -> pdf.print(paper("长".repeat(200_001))));
        assertEquals("paper-too-long", refused.faults().get(0).code());
    }
}
