package luzhi.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.Unavailable;

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

    @Test
    void whoeverComesWhileTooManyWaitIsToldSo() throws Exception {
        CountDownLatch printing = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        PdfWriter pdf = new PdfWriter(PaperWriters.limits(Duration.ofMillis(20)),
                new FontCatalog(PaperWriters.fonts(List.of())), waiting(printing, done));
        ExecutorService others = Executors.newSingleThreadExecutor();
        try {
            Future<byte[]> first = others.submit(() -> pdf.print(paper("一")));
            printing.await();
            Unavailable refused = assertThrows(Unavailable.class, () -> pdf.print(paper("二")));
            assertEquals("press-busy", refused.faults().get(0).code());
            done.countDown();
            assertTrue(text(first.get()).contains("一"));
            assertFalse(pdf.print(paper("三")).length == 0);
        } finally {
            done.countDown();
            others.shutdownNow();
        }
    }

    /** A clock that holds up whoever prints first, who asks it for the date of the file. */
    private static Clock waiting(CountDownLatch printing, CountDownLatch done) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                printing.countDown();
                try {
                    done.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                return Instant.EPOCH;
            }
        };
    }
}
