package luzhi.claims.writtenreport;

import static luzhi.claims.writtenreport.WrittenReportFixtures.DOCX;
import static luzhi.claims.writtenreport.WrittenReportFixtures.LIMITS;
import static luzhi.claims.writtenreport.WrittenReportFixtures.read;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments are put into a file, and nothing else in it changes. */
class CommentedFileTest {

    private static final CommentSignature SIGNATURE = new CommentSignature("Luzhi 履职", "LZ",
            LocalDateTime.of(2020, 10, 31, 9, 30));
    private static final long SEED = Long.getLong("written-report.seed", 20201031L);
    private static final int ROUNDS = 60;

    private static byte[] commented(byte[] content, List<Remark> remarks) {
        try (WrittenReportFile file = WrittenReportFixtures.receive(new ByteArrayInputStream(content), DOCX, LIMITS)) {
            file.read();
            try (InputStream commented = ((WordFile) file).withComments(remarks, SIGNATURE)) {
                return commented.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Remark remark(String text, String about) {
        int start = text.indexOf(about);
        return new Remark(start, start + about.length(), List.of("【错误】" + about, "5 < 6 & \"7\""));
    }

    /** The body of the document with comments on some words of it; ids are written {@code 0}, {@code 1} and so on. */
    private static String marked(String body, String... words) {
        byte[] file = WordFiles.of(body);
        String text = read(file, DOCX).text();
        byte[] commented = commented(file, Arrays.stream(words).map(word -> remark(text, word)).toList());
        requireOnlyComments(file, commented, words.length);
        String document = part(commented, WordFiles.DOCUMENT);
        return document.substring(document.indexOf("<w:body>") + 8, document.indexOf("<w:sectPr/>"))
                .replaceAll("<w:commentRangeStart w:id=\"(\\d+)\"/>", "[$1 ")
                .replaceAll("<w:commentRangeEnd w:id=\"(\\d+)\"/><w:r><w:commentReference w:id=\"\\1\"/></w:r>",
                        " $1]");
    }

    private static String part(byte[] archive, String name) {
        return new String(WordFiles.unzip(archive).get(name), StandardCharsets.UTF_8);
    }

    /** The text is the same, POI finds the comments, and every part but those that lead to comments is byte for byte the same. */
    private static void requireOnlyComments(byte[] before, byte[] after, int comments) {
        assertEquals(read(before, DOCX), read(after, DOCX));
        Map<String, byte[]> old = WordFiles.unzip(before);
        Map<String, byte[]> now = WordFiles.unzip(after);
        Set<String> touched = Set.of(WordFiles.DOCUMENT, WordFiles.TYPES, "word/_rels/document.xml.rels",
                "word/comments.xml");
        old.forEach((name, content) -> {
            if (!touched.contains(name)) {
                assertArrayEquals(content, now.get(name), name);
            }
        });
        Set<String> added = new HashSet<>(now.keySet());
        added.removeAll(old.keySet());
        assertTrue(Set.of("word/luzhi-comments.xml", "word/_rels/document.xml.rels").containsAll(added),
                added::toString);
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(after))) {
            assertEquals(comments, opened.getDocComments().getComments().size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <w:p><w:r><w:t>12所</w:t></w:r></w:p> ~ <w:p>[0 <w:r><w:t>12所</w:t></w:r> 0]</w:p>
            <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>有12所。</w:t></w:r></w:p> ~ <w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">有</w:t></w:r>[0 <w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">12所</w:t></w:r> 0]<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">。</w:t></w:r></w:p>
            <w:p><w:r w:rsidR="1"><w:t xml:space="preserve">有 1</w:t></w:r><w:r><w:t>2所。</w:t></w:r></w:p> ~ <w:p><w:r w:rsidR="1"><w:t xml:space="preserve">有 </w:t></w:r>[0 <w:r w:rsidR="1"><w:t xml:space="preserve">1</w:t></w:r><w:r><w:t xml:space="preserve">2所</w:t></w:r> 0]<w:r><w:t xml:space="preserve">。</w:t></w:r></w:p>
            <w:p><w:r><w:tab/><w:t>12所</w:t><w:br/><w:t>完</w:t></w:r></w:p> ~ <w:p><w:r><w:tab/></w:r>[0 <w:r><w:t>12所</w:t></w:r> 0]<w:r><w:br/><w:t>完</w:t></w:r></w:p>
            <w:p><w:r><w:t>1&amp;12所&#x4E00;</w:t></w:r></w:p> ~ <w:p><w:r><w:t xml:space="preserve">1&amp;</w:t></w:r>[0 <w:r><w:t xml:space="preserve">12所</w:t></w:r> 0]<w:r><w:t xml:space="preserve">&#x4E00;</w:t></w:r></w:p>
            <w:p><w:r><w:t><![CDATA[a&12所b]]></w:t></w:r></w:p> ~ <w:p><w:r><w:t xml:space="preserve"><![CDATA[a&]]></w:t></w:r>[0 <w:r><w:t xml:space="preserve"><![CDATA[12所]]></w:t></w:r> 0]<w:r><w:t xml:space="preserve"><![CDATA[b]]></w:t></w:r></w:p>
            <w:p><w:ins w:id="9"><w:r><w:t>12</w:t></w:r></w:ins><w:del w:id="8"><w:r><w:delText>9</w:delText></w:r></w:del><w:r><w:t>所</w:t></w:r></w:p> ~ <w:p><w:ins w:id="9">[0 <w:r><w:t>12</w:t></w:r></w:ins><w:del w:id="8"><w:r><w:delText>9</w:delText></w:r></w:del><w:r><w:t>所</w:t></w:r> 0]</w:p>
            """)
    void runsAreCutOnlyWhereARangeBeginsOrEnds(String before, String after) {
        assertEquals(after, marked(before, "12所"));
    }

    @Test
    void rangesMayTouchLieWithinOneAnotherAndBeTheSame() {
        assertEquals(
                "<w:p>[0 [1 [2 <w:r><w:t xml:space=\"preserve\">12</w:t></w:r> 1]<w:r><w:t xml:space=\"preserve\">所</w:t></w:r>"
                        + " 0] 2][3 <w:r><w:t xml:space=\"preserve\">34人</w:t></w:r> 3]</w:p>",
                marked("<w:p><w:r><w:t>12所34人</w:t></w:r></w:p>", "12所", "12", "12所", "34人"));
    }

    @Test
    void whatIsRemarkedInATextBoxIsACommentOnItsRun() {
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent><w:p><w:r><w:t>框中34人</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice></mc:AlternateContent></w:r>";
        assertEquals(
                "<w:p><w:r><w:t xml:space=\"preserve\">有</w:t></w:r>[0 <w:r><w:t xml:space=\"preserve\">12所</w:t></w:r> 0][1 "
                        + box + " 1]</w:p>",
                marked("<w:p><w:r><w:t>有12所</w:t></w:r>" + box + "</w:p>", "12所", "34人"));
    }

    @Test
    void commentsSayWhatWhoAndWhen() throws IOException {
        byte[] file = commented(WordFiles.ofParagraphs("学校12所"), List.of(remark("学校12所", "12所")));
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(file))) {
            XWPFComment comment = opened.getDocComments().getComments().get(0);
            assertEquals("Luzhi 履职", comment.getAuthor());
            assertEquals("LZ", comment.getInitials());
            assertEquals(2020, comment.getDate().get(java.util.Calendar.YEAR));
            assertEquals("【错误】12所\n5 < 6 & \"7\"", comment.getText());
        }
    }

    @Test
    void commentsThatAreThereStayAndNewOnesGetIdsOfTheirOwn() {
        byte[] once = commented(WordFiles.ofParagraphs("学校12所，学生34人"), List.of(remark("学校12所，学生34人", "12所")));
        byte[] twice = commented(once, List.of(remark("学校12所，学生34人", "34人"), remark("学校12所，学生34人", "12所")));
        assertEquals(read(once, DOCX), read(twice, DOCX));
        assertEquals(part(once, WordFiles.TYPES), part(twice, WordFiles.TYPES));
        String comments = part(twice, "word/luzhi-comments.xml");
        assertTrue(comments.startsWith(part(once, "word/luzhi-comments.xml").replace("</w:comments>", "")), comments);
        assertTrue(comments.contains("w:id=\"1\"") && comments.contains("w:id=\"2\""), comments);
        requireOnlyComments(WordFiles.ofParagraphs("学校12所，学生34人"), twice, 3);
    }

    @Test
    void aFileWithoutRemarksStaysAsItWas() {
        byte[] file = WordFiles.ofParagraphs("学校12所");
        Map<String, byte[]> after = WordFiles.unzip(commented(file, List.of()));
        WordFiles.unzip(file).forEach((name, content) -> assertArrayEquals(content, after.get(name), name));
    }

    @Test
    void namesWithAnotherPrefixOrNoneAreKept() {
        for (String prefix : List.of("x:", "")) {
            Map<String, byte[]> parts = WordFiles.parts("<w:p><w:r><w:t>学校12所</w:t></w:r></w:p>");
            parts.computeIfPresent(WordFiles.DOCUMENT, (name, content) -> WordFiles.bytes(
                    new String(content, StandardCharsets.UTF_8)
                            .replace("xmlns:w=", prefix.isEmpty() ? "xmlns=" : "xmlns:x=")
                            .replace("<w:", "<" + prefix).replace("</w:", "</" + prefix)));
            byte[] file = WordFiles.zip(parts);
            requireOnlyComments(file, commented(file, List.of(remark("学校12所", "12所"))), 1);
        }
    }

    @Test
    void aFileWithoutRelationshipsOfItsDocumentGetsThem() {
        Map<String, byte[]> parts = WordFiles.parts("<w:p><w:r><w:t>学校12所</w:t></w:r></w:p>");
        parts.remove("word/_rels/document.xml.rels");
        byte[] file = WordFiles.zip(parts);
        requireOnlyComments(file, commented(file, List.of(remark("学校12所", "12所"))), 1);
    }

    /** Any text in any runs with any remarks: without what was put in, the document is what it was. */
    @Test
    void nothingButMarksIsPutIn() {
        RandomGenerator random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] file = WordFiles.of(randomBody(random));
            WrittenReport report = read(file, DOCX);
            List<Remark> remarks = new ArrayList<>();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                Block block = report.blocks().get(random.nextInt(report.blocks().size()));
                int start = random.nextInt(block.start(), block.end());
                remarks.add(new Remark(start, random.nextInt(start + 1, block.end() + 1), List.of("注")));
            }
            byte[] commented = commented(file, remarks);
            requireOnlyComments(file, commented, remarks.size());
            String document = part(commented, WordFiles.DOCUMENT);
            int count = remarks.size();
            for (String tag : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
                IntStream.range(0, count).forEach(id -> assertEquals(2,
                        document.split("<w:" + tag + " w:id=\"" + id + "\"/>", -1).length, "seed " + SEED));
            }
        }
    }

    private static String randomBody(RandomGenerator random) {
        List<String> pieces = List.of("<w:t>甲12</w:t>", "<w:t xml:space=\"preserve\"> 3&amp;4 </w:t>", "<w:t/>",
                "<w:t>5&#13;&#x20BB7;6\r\n7</w:t>", "<w:tab/>", "<w:noBreakHyphen/>", "<w:t><![CDATA[8<9]]>万</w:t>",
                "<w:br/>", "<w:t>x<!-- 注 -->y</w:t>");
        StringBuilder body = new StringBuilder();
        for (int p = random.nextInt(1, 4); p > 0; p--) {
            body.append("<w:p><w:r><w:t>首</w:t></w:r>");
            for (int r = random.nextInt(5); r > 0; r--) {
                boolean deleted = random.nextInt(6) == 0;
                body.append(deleted ? "<w:del w:id=\"1\">" : "").append("<w:r>")
                        .append(random.nextBoolean() ? "<w:rPr><w:b/></w:rPr>" : "");
                for (int t = random.nextInt(4); t > 0; t--) {
                    body.append(pieces.get(random.nextInt(pieces.size())));
                }
                body.append("</w:r>").append(deleted ? "</w:del>" : "");
            }
            body.append("<w:r><w:t>尾</w:t></w:r></w:p>");
        }
        return body.toString();
    }
}
