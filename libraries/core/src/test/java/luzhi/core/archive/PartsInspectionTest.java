package luzhi.core.archive;

import static luzhi.core.archive.PackedFiles.MICROSOFT;
import static luzhi.core.archive.PackedFiles.MOST;
import static luzhi.core.archive.PackedFiles.OFFICE;
import static luzhi.core.archive.PackedFiles.TYPES;
import static luzhi.core.archive.PackedFiles.judged;
import static luzhi.core.archive.PackedFiles.relationship;
import static luzhi.core.archive.PackedFiles.relationships;
import static luzhi.core.archive.PackedFiles.types;
import static luzhi.core.archive.PackedFiles.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.language.Wording;

/** Files are judged by their parts, whatever these are called and however their XML is written. */
class PartsInspectionTest {

    private static final String MACRO_TYPE = "<Override PartName=\"/word/any.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>";
    private static final String OUTSIDE = "TargetMode=\"External\"";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void whatHoldsNothingIsTaken() {
        assertEquals("", word().judged());
        assertEquals("", word().related(OFFICE + "hyperlink", "https://www.gov.cn/a?b=c:d", OUTSIDE)
                .with("word/media/image1.png", bytes("\u0089PNG\r\n\u001A\n")).judged());
    }

    @ParameterizedTest
    @CsvSource({"application/vnd.ms-office.vbaProject, macros", "APPLICATION/VND.MS-OFFICE.VBAPROJECT, macros",
            "application/vnd.ms-word.vbaData+xml, macros",
            "application/vnd.ms-word.document.macroEnabled.main+xml, macros",
            "application/vnd.ms-excel.macrosheet+xml, macros",
            "application/vnd.ms-excel.sheet.macroEnabled.main+xml, macros",
            "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml, macros",
            "application/vnd.ms-office.activeX+xml, control", "application/vnd.ms-office.activeX, control",
            "application/vnd.openxmlformats-officedocument.oleObject, object",
            "application/vnd.ms-office.webextension+xml, add-in",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml, link"})
    void partsAreRefusedByTheirType(String type, String danger) {
        assertEquals("file-holds-" + danger + " word/harmless.xml", word().with(TYPES,
                types("<Override PartName=\"/word/harmless.xml\" ContentType=\"" + type + "\"/>")).judged());
        assertEquals("file-holds-" + danger + " *.txt", word().with(TYPES,
                types("<Default Extension=\"txt\" ContentType=\"" + type + "\"/>")).judged());
    }

    @ParameterizedTest
    @CsvSource({"vbaProject, macros", "wordVbaData, macros", "xlMacrosheet, macros", "oleObject, object",
            "package, object", "control, control", "aFChunk, other-document", "subDocument, other-document",
            "externalLink, link", "webextensiontaskpanes, add-in"})
    void partsAreRefusedByWhatTheyAreReferredToAs(String type, String danger) {
        for (String family : new String[]{OFFICE, MICROSOFT,
                "http://purl.oclc.org/ooxml/officeDocument/relationships/"}) {
            assertEquals("file-holds-" + danger + " word/any/b.xml",
                    word().related(family + type, "any/b.xml", "").judged());
            assertEquals("file-holds-" + danger + " any/b.xml",
                    word().related(family + type, "/any/b.xml", "TargetMode=\"Internal\"").judged());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachedTemplate", "image", "oleObject", "frame", "officeDocument", "externalLinkPath",
            "video"})
    void whatIsFetchedFromOutsideIsRefused(String type) {
        assertEquals("file-holds-link word/document.xml → http://127.0.0.1/a",
                word().related(OFFICE + type, "http://127.0.0.1/a", OUTSIDE).judged());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///C:/a.exe", "\\\\host\\share", "//host/share", "javascript:alert(1)",
            "ms-excel:ofe|u|http://a",
            "C:\\a.exe"})
    void linksThatAreNotPlainAreRefused(String target) {
        assertEquals("file-holds-link word/document.xml → " + target,
                word().related(OFFICE + "hyperlink", target, OUTSIDE).judged());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.cn", "HTTPS://a.cn/b:c", "mailto:a@b.cn", "#一", "附件1.docx", "tel:110"})
    void plainLinksAreTaken(String target) {
        assertEquals("", word().related(OFFICE + "hyperlink", target, OUTSIDE).judged());
    }

    /** Ways to write the same XML that no search for words finds. */
    @Test
    void xmlIsReadHoweverItIsWritten() {
        String escaped = types(MACRO_TYPE.replace("vba", "&#118;&#x62;&#x61;"));
        assertEquals("file-holds-macros word/any.bin", word().with(TYPES, escaped).judged());
        for (String encoding : new String[]{"UTF-16LE", "UTF-16BE"}) {
            byte[] wide = ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + types(MACRO_TYPE)).getBytes(
                    Charset.forName(encoding));
            assertEquals("file-holds-macros word/any.bin", word().with(TYPES, wide).judged());
        }
        String padded = types("<!-- -->".repeat(1 << 18) + MACRO_TYPE);
        assertEquals("file-holds-macros word/any.bin", word().with(TYPES, padded).judged());
        String single = types(MACRO_TYPE.replace('"', '\'').replace(" ", " \n\t "));
        assertEquals("file-holds-macros word/any.bin", word().with(TYPES, single).judged());
        assertEquals("file-holds-macros word/any.bin", word().with(TYPES, types("").replace("</Types>",
                "<x:Override xmlns:x=\"a\" PartName=\"word/any.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"))
                .judged());
        assertEquals("file-holds-macros word/a b.bin", word().related("&#x68;ttp://any/vba&#x50;roject",
                "a%20b.bin", "").judged());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a [<!ENTITY v 'vba'>]><Types/>", "<Types", "no", "",
            "<?xml version=\"1.0\" encoding=\"x-unknown\"?><Types/>"})
    void whatSaysNothingThatCanBeReadIsRefused(String types) {
        assertEquals("file-part-unreadable " + TYPES, word().with(TYPES, types).judged());
        assertEquals("file-part-unreadable word/_rels/any.rels", word().with("word/_rels/any.rels", types).judged());
    }

    @Test
    void monstrousXmlIsRefused() {
        assertEquals("file-part-unreadable " + TYPES, word().with(TYPES, " ".repeat(1 << 20) + types("")).judged());
        assertEquals("file-part-unreadable " + TYPES, word().with(TYPES, types("<a>".repeat(200))).judged());
        String large = types("<Default Extension=\"a\" ContentType=\"b\"/>".repeat(1 << 19));
        assertEquals("file-part-unreadable " + TYPES, word().with(TYPES, large).judged());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090", "\u007FELF", "\u00CF\u00FA\u00ED\u00FE", "\u00CA\u00FE\u00BA\u00BE",
            "#!/bin/sh",
            "L\0\0\0\u0001\u0014\u0002\0"})
    void programsAreRefusedByTheirContent(String beginning) {
        requireRefused("program", beginning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004", "Rar!\u001A\u0007", "7z\u00BC\u00AF'\u001C", "\u001F\u008B\b"})
    void archivesAreRefusedByTheirContent(String beginning) {
        requireRefused("archive", beginning);
    }

    private static void requireRefused(String danger, String beginning) {
        byte[] content = bytes(beginning + "\0".repeat(50));
        assertEquals("file-holds-" + danger + " word/media/image1.png",
                word().with("word/media/image1.png", content).judged());
        assertEquals("file-holds-" + danger + " Doc_0/Attachs/a.xml",
                new PackedFiles().with("OFD.xml", "<OFD/>").with("Doc_0/Attachs/a.xml", content).judged());
    }

    @Test
    void compoundFilesAreRefusedUnderWhateverName() {
        assertEquals("file-holds-object word/media/image1.png",
                word().with("word/media/image1.png", CompoundFiles.of("VBA")).judged());
    }

    /** A chart in Word keeps its data in a workbook; nothing else may be packed in a file. */
    @Test
    void theWorkbookOfAChartIsJudgedAsAFileItself() {
        String chart = relationships(relationship(OFFICE + "package", "../embeddings/data.xlsx", ""));
        byte[] sound = new PackedFiles().with(TYPES, types("")).with("xl/workbook.xml", "<workbook/>").bytes();
        assertEquals("",
                word().with("word/charts/_rels/chart1.xml.rels", chart).with("word/embeddings/data.xlsx", sound)
                        .judged());
        assertEquals("file-holds-archive word/embeddings/data.xlsx",
                word().with("word/embeddings/data.xlsx", sound).judged());
        byte[] bad = new PackedFiles().with(TYPES, types(MACRO_TYPE)).with("a.xlsx", sound).bytes();
        assertEquals(
                "file-holds-macros word/embeddings/data.xlsx/word/any.bin; file-holds-archive word/embeddings/data.xlsx/a.xlsx",
                word().with("word/charts/_rels/chart1.xml.rels", chart).with("word/embeddings/data.xlsx", bad)
                        .judged());
        byte[] plain = new PackedFiles().with("a.txt", "a").bytes();
        assertEquals("file-holds-archive word/embeddings/data.xlsx",
                word().with("word/charts/_rels/chart1.xml.rels", chart)
                        .with("word/embeddings/data.xlsx", plain).judged());
    }

    @Test
    void everythingIsToldAtOnceUpToTwenty() {
        PackedFiles file = word().with(TYPES, types(MACRO_TYPE)).related(OFFICE + "control", "c.xml", "")
                .with("word/a.png", bytes("MZ"));
        assertEquals("file-holds-macros word/any.bin; file-holds-control word/c.xml; file-holds-program word/a.png",
                file.judged());
        for (int i = 0; i < 100; i++) {
            file.with("word/" + i, bytes("MZ"));
        }
        assertEquals(PartsInspection.MOST_TOLD, file.judged().split(";").length);
    }

    @ParameterizedTest
    @EnumSource(Danger.class)
    void everyDangerIsToldInBothLanguages(Danger danger) {
        Wording wording = new Wording("wording/problems");
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String told = wording.sentence(language, danger.fault(), "word/a.bin", FileKind.SCRIPT);
            assertTrue(told.contains("word/a.bin") && !told.contains("{"), told);
        }
    }

    @Test
    void namesAreShownWithoutWhatCannotBeSeen() {
        String told = word().with("word/\u202Egnp\n" + "x".repeat(500), bytes("MZ")).judged();
        assertTrue(told.startsWith("file-holds-program word/gnpxxx") && told.length() < 160, told);
    }

    @Test
    void whatStandsBeforeOrBehindIsRefused() {
        byte[] file = word().bytes();
        assertEquals("file-with-attachment", judged(joined(bytes("%PDF-1.7\n"), file), MOST));
        assertEquals("file-with-attachment", judged(joined(word().with("a", "b").bytes(), file), MOST));
        byte[] commented = joined(file, bytes("MZ"));
        commented[file.length - 2] = 2;
        assertEquals("file-with-attachment", judged(commented, MOST));
    }

    @Test
    void aPartThatIsThereTwiceIsRefused() {
        assertEquals("file-damaged", word().with("WORD/document.xml", "<a/>").judged());
    }

    /** Bounded by what is permitted, not by what was packed. */
    @Test
    void nothingIsUnpackedBeyondWhatIsPermitted() {
        byte[] zeros = new byte[5 << 20];
        assertEquals("file-unpacks-too-large 4", judged(word().with("a", zeros).bytes(), 4 << 20));
        byte[] lying = word().with("last", zeros).bytes();
        int entry = new String(lying, StandardCharsets.ISO_8859_1).lastIndexOf("last") - 46;
        Arrays.fill(lying, entry + 24, entry + 28, (byte) 1);
        lying[entry + 26] = 0;
        lying[entry + 27] = 0;
        assertEquals("file-damaged", judged(lying, 4 << 20));
        String chart = relationships(relationship(OFFICE + "package", "../a.xlsx", ""));
        byte[] within = new PackedFiles().with(TYPES, types("")).with("a", zeros).bytes();
        assertEquals("file-unpacks-too-large 3", judged(
                word().with("word/charts/_rels/chart1.xml.rels", chart).with("word/a.xlsx", within).bytes(), 4 << 20));
        PackedFiles many = word();
        for (int i = 0; i <= PackedFile.MOST_PARTS; i++) {
            many.with("p" + i, "");
        }
        assertEquals("file-too-many-parts 10000", many.judged());
    }
}
