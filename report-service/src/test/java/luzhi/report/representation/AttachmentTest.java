package luzhi.report.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "plain.pdf|attachment; filename=\"plain.pdf\"; filename*=UTF-8''plain.pdf",
            "纪要.pdf|attachment; filename=\"__.pdf\"; filename*=UTF-8''%E7%BA%AA%E8%A6%81.pdf",
            "a b.PDF|attachment; filename=\"a b.PDF\"; filename*=UTF-8''a%20b.PDF",
            "纪要|attachment; filename=\"__.pdf\"; filename*=UTF-8''%E7%BA%AA%E8%A6%81.pdf",
            "run.exe|attachment; filename=\"run.exe.pdf\"; filename*=UTF-8''run.exe.pdf",
            "50%'.pdf|attachment; filename=\"50__.pdf\"; filename*=UTF-8''50%25%27.pdf"})
    void namesAFileForEveryBrowser(String name, String header) {
        assertEquals(header, Attachment.named(name, ".pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"; filename=\"b.exe", "𠮷;\\", "（一）*.pdf", "'';="})
    void nothingInANameLeavesItsQuotes(String name) {
        String[] parts = Attachment.named(name, ".pdf").split(";");
        assertEquals(3, parts.length);
        assertTrue(parts[1].matches(" filename=\"[ A-Za-z0-9._-]+\""), parts[1]);
        assertTrue(parts[2].matches(" filename\\*=UTF-8''[!-~&&[^ \"';,\\\\]]+"), parts[2]);
    }

    @Test
    void aTextFileIsNamedSo() {
        assertEquals("attachment; filename=\"a.txt\"; filename*=UTF-8''a.txt", Attachment.named("a", ".txt"));
    }
}
