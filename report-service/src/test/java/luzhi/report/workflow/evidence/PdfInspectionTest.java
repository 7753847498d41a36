package luzhi.report.workflow.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.archive.PartsInspection;
import luzhi.core.language.Wording;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;

class PdfInspectionTest {

    private static List<Fault> faults(byte[] pdf) {
        return assertThrows(RuleBroken.class, () -> PdfInspection.requireHarmless(pdf)).faults();
    }

    private static String refusal(byte[] pdf) {
        return faults(pdf).get(0).code();
    }

    private static String refusal(Consumer<PDDocument> change) {
        return refusal(EvidenceFiles.pdf(change));
    }

    private static COSName name(String text) {
        return COSName.getPDFName(text);
    }

    /** A dictionary of names. */
    private static COSDictionary dictionary(String... entries) {
        COSDictionary dictionary = new COSDictionary();
        for (int i = 0; i < entries.length; i += 2) {
            dictionary.setItem(name(entries[i]), name(entries[i + 1]));
        }
        return dictionary;
    }

    private static void put(PDDocument document, String key, COSDictionary value) {
        document.getDocumentCatalog().getCOSObject().setItem(name(key), value);
    }

    @Test
    void aPlainPdfIsTaken() {
        PdfInspection.requireHarmless(EvidenceFiles.PDF);
    }

    @ParameterizedTest
    @CsvSource({"JavaScript, script", "Launch, launch", "GoToE, launch", "ImportData, launch", "Rendition, media",
            "Movie, media"})
    void actionsAreRefused(String action, String danger) {
        assertEquals("pdf-holds-" + danger, refusal(document -> put(document, "OpenAction", dictionary("S", action))));
        assertEquals("pdf-holds-" + danger, refusal(document -> document.getPage(0).getCOSObject().setItem(COSName.AA,
                within(dictionary("S", action)))));
    }

    private static COSDictionary within(COSDictionary action) {
        COSDictionary actions = new COSDictionary();
        COSArray next = new COSArray();
        next.add(action);
        actions.setItem(COSName.O, next);
        return actions;
    }

    @ParameterizedTest
    @CsvSource({"FileAttachment, file", "RichMedia, media", "3D, media", "Sound, media", "Screen, media"})
    void annotationsAreRefused(String kind, String danger) {
        assertEquals("pdf-holds-" + danger, refusal(document -> {
            COSArray annotations = new COSArray();
            annotations.add(dictionary("Type", "Annot", "Subtype", kind));
            document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations);
        }));
    }

    @Test
    void filesAndFormsOfOtherFormatsAreRefused() {
        assertEquals("pdf-holds-file", refusal(document -> {
            COSDictionary files = new COSDictionary();
            files.setItem(name("F"), dictionary());
            COSDictionary specification = dictionary("Type", "Filespec");
            specification.setItem(name("EF"), files);
            put(document, "AF", specification);
        }));
        assertEquals("pdf-holds-form", refusal(document -> {
            COSArray packets = new COSArray();
            packets.add(new COSString("template"));
            COSDictionary form = new COSDictionary();
            form.setItem(name("XFA"), packets);
            put(document, "AcroForm", form);
        }));
    }

    /** By hand: names with escapes, an object that nothing refers to, and one within a stream of objects. */
    @Test
    void objectsAreReadHoweverTheyAreWritten() {
        assertEquals("pdf-holds-script", refusal(pdf("4 0 obj\n<</S/J#61vaScript/JS(a)>>\nendobj\n")));
        assertEquals("pdf-holds-script", refusal(pdf("4 0 obj\n<</S 5 0 R>>\nendobj\n5 0 obj\n/JavaScript\nendobj\n")));
        byte[] packed = deflated("4 0 <</S/Launch>>");
        String stream = "5 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.length + ">>stream\n"
                + new String(packed, StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\n";
        assertEquals("pdf-holds-launch", refusal(pdf(stream)));
        String words = "4 0 obj\n<</Title(/S /JavaScript /Launch)/Font<</XFA<</Type/Font>>/JS<<>>>>>>\nendobj\n";
        PdfInspection.requireHarmless(pdf(words));
    }

    @Test
    void allIsToldUpToTwenty() {
        StringBuilder objects = new StringBuilder();
        for (int i = 4; i < 100; i++) {
            objects.append(i).append(" 0 obj\n<</S/Launch>>\nendobj\n");
        }
        assertEquals(PartsInspection.MOST_TOLD, faults(pdf(objects.toString())).size());
        List<Fault> two = faults(pdf("4 0 obj\n<</S/Launch>>\nendobj\n5 0 obj\n<</S/JavaScript>>\nendobj\n"));
        assertEquals(List.of(4L, 5L), two.stream().map(fault -> fault.arguments().get(0)).toList());
    }

    @ParameterizedTest
    @EnumSource(PdfDanger.class)
    void everyDangerIsToldInBothLanguages(PdfDanger danger) {
        Wording wording = new Wording("wording/service-problems");
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String told = wording.sentence(language, danger.fault(), 123);
            assertTrue(told.contains("123") && !told.contains("{"), told);
        }
    }

    @Test
    void encryptedOnesAreRefusedWithAndWithoutAPassword() {
        for (String password : new String[]{"", "secret"}) {
            assertEquals("evidence-encrypted", refusal(document -> {
                try {
                    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n",
            "%PDF-1.7\ntrailer\n<</Root 1 0 R>>\n%%EOF"})
    void whatIsNoWholePdfIsRefused(String content) {
        assertEquals("file-damaged", refusal(EvidenceFiles.bytes(content)));
    }

    /** Bounded by what is read and kept, in all, whatever was sent. */
    @Test
    void whatIsMadeToFillAParserIsRefused() {
        byte[] bomb = deflated("4 0 " + " ".repeat(20 << 20) + "null");
        String objects = "5 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + bomb.length + ">>stream\n"
                + new String(bomb, StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\n";
        assertEquals("pdf-too-laborious", refusal(pdf(objects)));
        assertEquals("pdf-too-laborious",
                refusal(pdf("5 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/LZWDecode/Length 1>>stream\n"
                        + "a\nendstream\nendobj\n")));
        assertEquals("pdf-too-laborious", refusal(pdf("4 0 obj\n" + "[".repeat(100_000) + "\nendobj\n")));
        assertEquals("pdf-too-laborious", refusal(pdf("4 0 obj\n[" + "[]".repeat(600_000) + "]\nendobj\n")));
        // streams without an end: each is looked for to the end of the file
        StringBuilder endless = new StringBuilder();
        for (int i = 4; i < 20_000; i++) {
            endless.append(i).append(" 0 obj\n<<>>stream\nx\n");
        }
        assertEquals("pdf-too-laborious", refusal(pdf(endless.toString())));
        assertEquals("pdf-too-laborious", refusal(pdf("4 0 obj\n[" + "9 ".repeat(800_000) + "]\nendobj\n")));
        assertEquals("pdf-too-laborious", refusal(pdf("4 0 obj<<>>endobj\n".repeat(100_000))));
        StringBuilder names = new StringBuilder("4 0 obj\n[");
        for (int i = 0; i < 25_000; i++) {
            names.append("/n").append(i);
        }
        assertEquals("pdf-too-laborious", refusal(pdf(names + "]\nendobj\n")));
    }

    /** A sound file of twenty megabytes is read a few times, not twenty. */
    @Test
    void aLargeSoundFileIsTaken() {
        String picture = "4 0 obj\n<</Length " + (20 << 20) + ">>stream\n" + "x".repeat(20 << 20)
                + "\nendstream\nendobj\n";
        PdfInspection.requireHarmless(pdf(picture));
    }

    private static byte[] deflated(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One page, and further objects; no table says where they are. */
    private static byte[] pdf(String objects) {
        return ("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n" + objects
                + "trailer\n<</Root 1 0 R/Size 9>>\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
