package luzhi.report.workflow.evidence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.problem.Fault;
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

    @Test
    void whatNobodyShouldOpenIsTold() {
        byte[] types = EvidenceFiles.bytes(
                "<Types><Default Extension=\"a\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>");
        RuleBroken refused = assertThrows(RuleBroken.class, () -> INSPECTION.require(FileType.DOCX,
                EvidenceFiles.zip(Map.of("[Content_Types].xml", types, "word/document.xml", EvidenceFiles.TEXT,
                        "word/a.png", EvidenceFiles.bytes("#!/bin/sh")))));
        assertEquals(Set.of("file-holds-macros", "file-holds-program"),
                refused.faults().stream().map(Fault::code).collect(Collectors.toSet()));
        assertEquals("file-holds-program", refusal(FileType.OFD, EvidenceFiles.zip(Map.of("OFD.xml", EvidenceFiles.TEXT,
                "Doc_0/Attachs/a.exe", EvidenceFiles.bytes("MZ")))));
        assertEquals("evidence-type-unknown", refusal(FileType.TEXT, EvidenceFiles.bytes("#!/bin/sh\n")));
        assertEquals("evidence-type-unknown", refusal(FileType.PDF, EvidenceFiles.bytes("MZ")));
    }

    @Test
    void oldAndEncryptedOfficeFilesAreToldApart() {
        assertEquals("evidence-old-office-file", refusal(FileType.DOCX, EvidenceFiles.OLD_OFFICE));
        assertEquals("evidence-encrypted", refusal(FileType.XLSX, EvidenceFiles.ENCRYPTED));
        assertEquals(2, assertThrows(RuleBroken.class,
                () -> INSPECTION.require(FileType.DOCX, EvidenceFiles.compound("VBA"))).count());
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
        assertEquals("file-unpacks-too-large", refused.faults().get(0).code());
    }

    @Test
    void tooManyPartsAreRefused() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i <= 10_000; i++) {
            parts.put("part" + i, new byte[0]);
        }
        assertEquals("file-too-many-parts", refusal(FileType.DOCX, EvidenceFiles.zip(parts)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>纪要</body></html>",
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "\uFEFF\r\n \t<script>", "<!-- a -->", "   <a href=b>"})
    void markupIsNoPlainText(String markup) {
        assertEquals("evidence-markup", refusal(FileType.TEXT, EvidenceFiles.bytes(markup)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "# 标题\n\n- 一\r\n", "\uFEFF带签名", "From: a\nSubject: b\n\n信", "< 5 所", "<5所",
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

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1}", "%!PS-Adobe-3.0", "GIF89a"})
    void whatOnlyLooksLikeTextIsNone(String content) {
        assertEquals("evidence-type-unknown", refusal(FileType.TEXT, EvidenceFiles.bytes(content)));
    }

    @Test
    void whatCouldBeOpenedAsTwoKindsIsRefused() {
        byte[] archive = EvidenceFiles.zip(Map.of("a.txt", EvidenceFiles.TEXT));
        Map.of(FileType.PDF, EvidenceFiles.PDF, FileType.JPEG, EvidenceFiles.JPEG).forEach((type, sound) -> {
            assertEquals("evidence-of-two-types", refusal(type, EvidenceFiles.joined(sound, archive)));
            assertEquals("evidence-of-two-types",
                    refusal(type, EvidenceFiles.joined(EvidenceFiles.joined(sound, archive),
                            new byte[5_000])));
            assertEquals("file-with-attachment",
                    refusal(FileType.DOCX, EvidenceFiles.joined(archive, EvidenceFiles.docx())));
        });
        assertEquals("evidence-no-picture", refusal(FileType.PNG, EvidenceFiles.joined(EvidenceFiles.PNG, archive)));
        assertEquals("evidence-of-two-types", refusal(FileType.TEXT, EvidenceFiles.bytes("a\n%PDF-1.7\n")));
    }

    @Test
    void whatIsCalledAPictureIsOne() {
        for (int size : new int[]{8, 20, EvidenceFiles.PNG.length - 1}) {
            assertEquals("evidence-no-picture", refusal(FileType.PNG, Arrays.copyOf(EvidenceFiles.PNG, size)));
        }
        for (int size : new int[]{3, 20, EvidenceFiles.JPEG.length - 2}) {
            assertEquals("evidence-no-picture", refusal(FileType.JPEG, Arrays.copyOf(EvidenceFiles.JPEG, size)));
        }
        byte[] page = EvidenceFiles.joined(Arrays.copyOf(EvidenceFiles.PNG, 8), EvidenceFiles.bytes("<html>"));
        assertEquals("evidence-no-picture", refusal(FileType.PNG, page));
        assertDoesNotThrow(
                () -> INSPECTION.require(FileType.JPEG, EvidenceFiles.joined(EvidenceFiles.JPEG, new byte[100])));
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
                    assertTrue(refused.count() > 0, "seed " + SEED);
                }
            });
        }
    }
}
