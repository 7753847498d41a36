package luzhi.claims.writtenreport;

import static luzhi.claims.writtenreport.WrittenReportFixtures.DOCX;
import static luzhi.claims.writtenreport.WrittenReportFixtures.TEXT;
import static luzhi.claims.writtenreport.WrittenReportFixtures.limits;
import static luzhi.claims.writtenreport.WrittenReportFixtures.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Refusal;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/** Whatever is no report is refused with a reason of its own, and costs no more memory than the limits say. */
class RefusalsTest {

    private static final String PARAGRAPH = "<w:p><w:r><w:t>学校12所</w:t></w:r></w:p>";
    private static final byte[] OLE = WordFiles.bytes("");
    private static final long SEED = Long.getLong("written-report.seed", 20201031L);
    private static final int ROUNDS = 500;

    private static String refusal(byte[] content, WrittenReportFixtures.Type type) {
        return assertThrows(Refusal.class, () -> read(content, type)).faults().get(0).code();
    }

    private static byte[] ole(String inside) {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[70_000]), inside);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] with(String part, byte[] content) {
        Map<String, byte[]> parts = WordFiles.parts(PARAGRAPH);
        parts.put(part, content);
        return WordFiles.zip(parts);
    }

    private static byte[] document(String xml) {
        return with(WordFiles.DOCUMENT, WordFiles.bytes(xml));
    }

    @Test
    void everyWrongKindOfFileIsNamed() {
        assertEquals("manuscript-old-word", refusal(ole("WordDocument"), DOCX));
        assertEquals("manuscript-encrypted", refusal(ole("EncryptedPackage"), DOCX));
        assertEquals("manuscript-is-pdf", refusal(WordFiles.bytes("%PDF-1.7\n"), DOCX));
        assertEquals("manuscript-is-pdf", refusal(WordFiles.bytes("%PDF-1.7\n"), TEXT));
        assertEquals("manuscript-not-word", refusal(WordFiles.bytes("学校12所"), DOCX));
        assertEquals("manuscript-not-word", refusal(WordFiles.bytes("{\\rtf1}"), DOCX));
        assertEquals("manuscript-not-word", refusal(WordFiles.zip(Map.of("a.txt", OLE)), DOCX));
        assertEquals("manuscript-is-workbook",
                refusal(WordFiles.zip(Map.of(WordFiles.TYPES, OLE, "xl/workbook.xml", OLE)), DOCX));
        assertEquals("manuscript-not-text", refusal(WordFiles.of(PARAGRAPH), TEXT));
        assertEquals("manuscript-not-text", refusal(ole("WordDocument"), TEXT));
        assertEquals("unsupported-content-type",
                refusal(WordFiles.of(PARAGRAPH), new WrittenReportFixtures.Type("application/msword", null)));
    }

    @Test
    void whatNobodyShouldOpenIsRefused() {
        assertEquals("file-holds-object", refusal(with("word/any.bin", ole("VBA")), DOCX));
        Refusal old = assertThrows(Refusal.class, () -> read(ole("VBA"), DOCX));
        assertEquals(List.of("manuscript-old-word", "file-holds-macros"),
                old.faults().stream().map(Fault::code).toList());
        Map<String, byte[]> parts = WordFiles.parts(PARAGRAPH);
        parts.computeIfPresent(WordFiles.TYPES, (name, types) -> WordFiles.bytes(
                new String(types, StandardCharsets.UTF_8).replace(WordFiles.MAIN_TYPE,
                        "application/vnd.ms-word.document.macroEnabled.main+xml")));
        assertEquals("file-holds-macros", refusal(WordFiles.zip(parts), DOCX));
    }

    @Test
    void aFileWithoutTextIsRefused() {
        assertEquals("manuscript-without-text", refusal(
                WordFiles.of("<w:p><w:r><w:drawing/></w:r></w:p><w:p><w:r><w:t> </w:t></w:r></w:p>"), DOCX));
        assertEquals("manuscript-empty", refusal(new byte[0], DOCX));
        assertEquals("manuscript-empty", refusal(new byte[0], TEXT));
        assertEquals("manuscript-empty", refusal(WordFiles.bytes("\uFEFF \r\n\u3000"), TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:document", "", "<a/><b/>", "<a>&none;</a>", "<!DOCTYPE a><a/>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
            "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>",
            "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><a>&b;</a>"})
    void brokenMarkupAndEntitiesAreRefused(String xml) {
        assertEquals("file-damaged", refusal(document(xml), DOCX));
    }

    @Test
    void markupThatFillsAParserIsRefused() {
        assertEquals("file-damaged", refusal(document("<a>".repeat(300) + "</a>".repeat(300)), DOCX));
        assertEquals("file-damaged", refusal(document("<a b=\"" + "c".repeat(3 << 20) + "\"/>"), DOCX));
        StringBuilder names = new StringBuilder("<a>");
        for (int i = 0; i < 10_000; i++) {
            names.append("<b").append(i).append("/>");
        }
        assertEquals("file-damaged", refusal(document(names + "</a>"), DOCX));
    }

    @Test
    void aPartInAnotherEncodingIsRefused() {
        byte[] national = "<a>自评报告</a>".getBytes(Charset.forName("GB18030"));
        assertEquals("file-damaged", refusal(with(WordFiles.DOCUMENT, national), DOCX));
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedBeforeItIsUnpacked() {
        assertEquals("file-unpacks-too-large", refusal(with("word/media/zeros", new byte[5 << 20]), DOCX));
        Map<String, byte[]> parts = WordFiles.parts(PARAGRAPH);
        for (int i = 0; i <= 10_000; i++) {
            parts.put("p" + i, new byte[0]);
        }
        assertEquals("file-too-many-parts", assertThrows(TooLarge.class,
                () -> read(WordFiles.zip(parts), DOCX, limits(4 << 20, 4 << 20, 100))).faults().get(0).code());
    }

    /** The directory of the archive says that the document has ten bytes. */
    @Test
    void aPartThatIsLargerThanItSaysIsRefused() {
        byte[] archive = WordFiles.of(PARAGRAPH + "<!--" + "x".repeat(500_000) + "-->");
        byte[] name = WordFiles.bytes(WordFiles.DOCUMENT);
        int entry = lastIndexOf(archive, name) - 46;
        Arrays.fill(archive, entry + 24, entry + 28, (byte) 0);
        archive[entry + 24] = 10;
        assertEquals("file-damaged", refusal(archive, DOCX));
    }

    private static int lastIndexOf(byte[] whole, byte[] part) {
        return new String(whole, StandardCharsets.ISO_8859_1)
                .lastIndexOf(new String(part, StandardCharsets.ISO_8859_1));
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        byte[] archive = with("word/documenu.xml", OLE);
        String bytes = new String(archive, StandardCharsets.ISO_8859_1).replace("word/documenu.xml",
                WordFiles.DOCUMENT);
        assertEquals("file-damaged", refusal(bytes.getBytes(StandardCharsets.ISO_8859_1), DOCX));
    }

    @Test
    void aFileOrTextThatIsTooLargeIsRefusedWithoutBeingKept() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        TooLarge refused = assertThrows(TooLarge.class,
                () -> WrittenReportFixtures.receive(endless, TEXT, limits(1 << 20, 1, 1)));
        assertEquals("manuscript-too-large", refused.faults().get(0).code());
        assertEquals("manuscript-too-long", refusal("学".repeat(10_001).getBytes(StandardCharsets.UTF_8), TEXT));
        assertEquals("manuscript-too-long", refusal(WordFiles.ofParagraphs("学".repeat(10_001)), DOCX));
        assertEquals(10_000, read("学".repeat(10_000).getBytes(StandardCharsets.UTF_8), TEXT).text().length());
    }

    @Test
    void aFileThatHasNoDocumentIsRefused() {
        Map<String, byte[]> parts = WordFiles.parts(PARAGRAPH);
        parts.remove("_rels/.rels");
        assertEquals("manuscript-not-word", refusal(WordFiles.zip(parts), DOCX));
        Map<String, byte[]> outside = new LinkedHashMap<>(WordFiles.parts(PARAGRAPH));
        outside.computeIfPresent("_rels/.rels", (name, rels) -> WordFiles.bytes(
                new String(rels, StandardCharsets.UTF_8).replace("Target=\"word/document.xml\"",
                        "Target=\"http://127.0.0.1:1/document.xml\" TargetMode=\"External\"")));
        assertEquals("file-holds-link", refusal(WordFiles.zip(outside), DOCX));
    }

    /** Whatever happens to a file on its way, it is refused or read, and nothing else fails. */
    @Test
    void damagedFilesAreRefusedOrReadButNeverFail() {
        RandomGenerator random = new Random(SEED);
        byte[] sound = WordFiles.of(PARAGRAPH.repeat(20));
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = Arrays.copyOf(sound, random.nextInt(4) == 0 ? random.nextInt(sound.length) : sound.length);
            for (int i = random.nextInt(1, 6); i > 0 && damaged.length > 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(-128, 128);
            }
            try {
                read(damaged, DOCX);
            } catch (RuleBroken | TooLarge expected) {
                refused++;
            }
        }
        assertTrue(refused > ROUNDS / 2, "seed " + SEED);
    }

    /** The archive is sound, and what is in it is not. */
    @Test
    void brokenMarkupIsRefusedOrReadButNeverFails() {
        RandomGenerator random = new Random(SEED);
        String odd = "<>&\"'/ a;1\u0000\uFFFF中";
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, byte[]> parts = WordFiles.parts(PARAGRAPH);
            List<String> names = List.copyOf(parts.keySet());
            String name = names.get(random.nextInt(names.size()));
            StringBuilder broken = new StringBuilder(new String(parts.get(name), StandardCharsets.UTF_8));
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                int place = random.nextInt(broken.length());
                broken.replace(place, place + random.nextInt(2),
                        String.valueOf(odd.charAt(random.nextInt(odd.length()))));
            }
            parts.put(name, WordFiles.bytes(broken.toString()));
            try {
                read(WordFiles.zip(parts), DOCX);
            } catch (RuleBroken | TooLarge refused) {
                assertTrue(refused.count() > 0, "seed " + SEED);
            }
        }
    }
}
