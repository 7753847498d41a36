package luzhi.claims.writtenreport;

import static luzhi.claims.writtenreport.WrittenReportFixtures.TEXT;
import static luzhi.claims.writtenreport.WrittenReportFixtures.read;
import static luzhi.claims.writtenreport.WrittenReportFixtures.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import luzhi.core.problem.Refusal;

class TextFileTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String REPORT = "一、基本情况\r\n\r\n　　全县有学校12所，𠮷祥小学在校生1，024人。\n";

    private static String refusal(byte[] content, String charset) {
        return assertThrows(Refusal.class, () -> read(content, charset == null ? TEXT : text(charset))).faults().get(0)
                .code();
    }

    @Test
    void theTextIsWhatWasSentWhateverItsEncoding() {
        assertEquals(REPORT, read(REPORT.getBytes(StandardCharsets.UTF_8), TEXT).text());
        assertEquals(REPORT, read(("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_8), TEXT).text());
        assertEquals(REPORT, read(REPORT.getBytes(GB18030), TEXT).text());
        assertEquals(REPORT, read(REPORT.getBytes(GB18030), text("gbk")).text());
        assertEquals(REPORT, read(REPORT.getBytes(StandardCharsets.UTF_8), text("UTF-8")).text());
    }

    @Test
    void everyLineThatSaysSomethingIsAParagraph() {
        WrittenReport read = read(REPORT.getBytes(StandardCharsets.UTF_8), TEXT);
        assertEquals(List.of("一、基本情况", "全县有学校12所，𠮷祥小学在校生1，024人。"), read.blocks().stream()
                .map(block -> read.text().substring(block.start(), block.end())).toList());
    }

    @Test
    void otherEncodingsAreNamed() {
        assertEquals("manuscript-utf-16", refusal(("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_16LE), null));
        assertEquals("manuscript-utf-16", refusal(REPORT.getBytes(StandardCharsets.UTF_16), null));
        assertEquals("unsupported-file-charset", refusal(REPORT.getBytes(Charset.forName("Big5")), "big5"));
        assertEquals("manuscript-not-text", refusal("12 所".getBytes(StandardCharsets.UTF_16LE), null));
    }

    @Test
    void aWrongByteIsToldByItsPlace() {
        byte[] wrong = REPORT.getBytes(StandardCharsets.UTF_8);
        wrong[6] = (byte) 0xFF;
        Refusal refused = assertThrows(Refusal.class, () -> read(wrong, text("utf-8")));
        assertEquals("manuscript-undecodable", refused.faults().get(0).code());
        assertEquals(List.of("UTF-8", 7), refused.faults().get(0).arguments());
    }
}
