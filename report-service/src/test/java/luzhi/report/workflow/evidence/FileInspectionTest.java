package luzhi.report.workflow.evidence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.problem.Refusal;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

class FileInspectionTest {

    private static final long SEED = Long.getLong("evidence.seed", 20201031L);
    private static final int ROUNDS = 500;
    private static final int MEGABYTE = 1 << 20;
    private static final FileInspection INSPECTION = new FileInspection(2L * MEGABYTE);

    private static Map<FileType, byte[]> sound() {
        Map<FileType, byte[]> files = new EnumMap<>(FileType.class);
        files.put(FileType.PDF, EvidenceFiles.PDF);
        files.put(FileType.OFD, EvidenceFiles.ofd());
        files.put(FileType.DOCX, EvidenceFiles.docx());
        files.put(FileType.XLSX, EvidenceFiles.xlsx());
        files.put(FileType.PNG, EvidenceFiles.PNG);
        files.put(FileType.JPEG, EvidenceFiles.JPEG);
        files.put(FileType.TEXT, EvidenceFiles.TEXT);
        return files;
    }

    private static String refusal(FileType declared, byte[] content) {
        Refusal refused = assertThrows(Refusal.class, () -> INSPECTION.require(declared, content));
        return refused.faults().get(0).code();
    }

    @ParameterizedTest
    @EnumSource(FileType.class)
    void everyTypeIsKnownByItsContentAndByNothingElse(FileType declared) {
        sound().forEach((type, content) -> {
            if (type == declared) {
                assertDoesNotThrow(() -> INSPECTION.require(declared, content));
            } else {
                assertEquals("evidence-type-differs", refusal(declared, content), type + " as " + declared);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/VBAPROJECT.BIN", "xl/macrosheets/sheet1.xml",
            "word/vbaData.xml"})
    void macrosAreRefused(String part) {
        assertEquals("evidence-with-macros", refusal(FileType.DOCX,
                EvidenceFiles.docxWith(part, EvidenceFiles.bytes("x"))));
    }

    @Test
    void macrosUnderAnotherNameAreRefusedByTheirType() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", EvidenceFiles.bytes(
                "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"));
        parts.put("word/document.xml", EvidenceFiles.bytes("<document/>"));
        assertEquals("evidence-with-macros", refusal(FileType.DOCX, EvidenceFiles.zip(parts)));
    }

    @Test
    void oldAndEncryptedOfficeFilesAreToldApart() {
        assertEquals("evidence-old-office-file", refusal(FileType.DOCX, EvidenceFiles.OLD_OFFICE));
        assertEquals("evidence-encrypted", refusal(FileType.XLSX, EvidenceFiles.ENCRYPTED));
    }

    @Test
    void otherArchivesAreRefused() {
        assertEquals("evidence-archive",
                refusal(FileType.DOCX, EvidenceFiles.zip(Map.of("a.txt", EvidenceFiles.TEXT))));
        assertEquals("evidence-archive",
                refusal(FileType.OFD, EvidenceFiles.zip(Map.of("Doc_0/OFD.xml", EvidenceFiles.TEXT))));
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedWithoutBeingKept() {
        byte[] bomb = EvidenceFiles.docxWith("word/media/zeros", new byte[3 * MEGABYTE]);
        TooLarge refused = assertThrows(TooLarge.class, () -> INSPECTION.require(FileType.DOCX, bomb));
        assertEquals("evidence-unpacks-too-large", refused.faults().get(0).code());
    }

    @Test
    void tooManyPartsAreRefused() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i <= 10_000; i++) {
            parts.put("part" + i, new byte[0]);
        }
        assertEquals("evidence-too-many-parts", refusal(FileType.DOCX, EvidenceFiles.zip(parts)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>纪要</body></html>",
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"})
    void markupIsNoPlainText(String markup) {
        assertEquals("evidence-type-unknown", refusal(FileType.TEXT, EvidenceFiles.bytes(markup)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "# 标题\n\n- 一\r\n", "\uFEFF带签名", "From: a\nSubject: b\n\n信", "#!/bin/sh\n",
            "a,b\n1,2\n"})
    void allOtherTextIsText(String text) {
        assertDoesNotThrow(() -> INSPECTION.require(FileType.TEXT, EvidenceFiles.bytes(text)));
    }

    @Test
    void textIsUtf8() {
        byte[] national = "足额征收教育费附加，全部用于教育".getBytes(Charset.forName("GB18030"));
        String code = refusal(FileType.TEXT, national);
        assertEquals("evidence-text-not-utf-8", code);
    }

    /** Whatever happens to a file on its way, it is refused or taken, and nothing else fails. */
    @Test
    void damagedFilesAreRefusedOrTakenButNeverFail() {
        RandomGenerator random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            sound().forEach((type, content) -> {
                byte[] damaged = Arrays.copyOf(content, random.nextInt(1, content.length + 1));
                for (int i = random.nextInt(6); i > 0; i--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(-128, 128);
                }
                try {
                    INSPECTION.require(type, damaged);
                } catch (RuleBroken | TooLarge refused) {
                    assertEquals(1, refused.faults().size());
                }
            });
        }
    }
}
