package luzhi.claims.writtenreport;

import static luzhi.claims.writtenreport.WrittenReportFixtures.DOCX;
import static luzhi.claims.writtenreport.WrittenReportFixtures.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of a Word file sees is its text. */
class WordFileTest {

    private static String text(String body) {
        return read(WordFiles.of(body), DOCX).text();
    }

    private static String blocks(WrittenReport report) {
        return String.join("|", report.blocks().stream().map(block -> block.kind().name().charAt(0)
                + (block.place() == null
                        ? ""
                        : block.place().table() + "." + block.place().row() + "." + block.place().column())
                + ":" + report.text().substring(block.start(), block.end())).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <w:r><w:t>一</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>二</w:t></w:r> ~ 一二
            <w:ins w:id="1"><w:r><w:t>新</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>旧</w:delText></w:r></w:del> ~ 新
            <w:moveFrom w:id="1"><w:r><w:t>原处</w:t></w:r></w:moveFrom><w:moveTo w:id="2"><w:r><w:t>新处</w:t></w:r></w:moveTo> ~ 新处
            <w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r> ~ 甲
            <w:r><w:rPr><w:rStyle w:val="secret"/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/><w:rStyle w:val="secret"/></w:rPr><w:t>显</w:t></w:r> ~ 显
            <w:bookmarkStart w:id="0" w:name="_GoBack"/><w:r><w:t>12所</w:t></w:r><w:bookmarkEnd w:id="0"/> ~ 12所
            <w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink> ~ 链接
            <w:smartTag><w:r><w:t>5</w:t></w:r></w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:r><w:t>所</w:t></w:r></w:sdtContent></w:sdt> ~ 5所
            <w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>9月</w:t></w:r> ~ 1-9月
            <w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:softHyphen/><w:sym w:font="Symbol" w:char="2265"/></w:r> ~ '甲\t乙≥'
            <w:r><w:t>甲&amp;乙&#x4E19;<![CDATA[<丁>]]></w:t></w:r> ~ 甲&乙丙<丁>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>33</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r> ~ 33
            <w:r><w:t>页</w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple><w:r><w:t>尾</w:t></w:r> ~ 页尾
            <w:r><w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby></w:r> ~ 字
            """)
    void whatIsSeenIsRead(String paragraph, String seen) {
        assertEquals(seen.replace("\\t", "\t") + "\n", text("<w:p>" + paragraph + "</w:p>"));
    }

    @Test
    void aTableOfContentsStatesNothing() {
        assertEquals("正文\n", text("""
                <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>\
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>一、概况 3</w:t></w:r></w:p>\
                <w:p><w:r><w:t>二、成效 12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\
                <w:p><w:r><w:t>正文</w:t></w:r></w:p>""").strip() + "\n");
    }

    @Test
    void headingsAreKnownByStyleAndByLevel() {
        WrittenReport read = read(WordFiles.of("""
                <w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>一</w:t></w:r></w:p>\
                <w:p><w:pPr><w:pStyle w:val="a1"/></w:pPr><w:r><w:t>二</w:t></w:r></w:p>\
                <w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:r><w:t>三</w:t></w:r></w:p>\
                <w:p><w:pPr><w:pStyle w:val="body"/></w:pPr><w:r><w:t> 四 </w:t></w:r></w:p><w:p/>"""), DOCX);
        assertEquals("H:一|H:二|H:三|P:四", blocks(read));
        assertEquals("一\n二\n三\n 四 \n\n", read.text());
    }

    @Test
    void aParagraphGoesOnWhereItsEndWasDeleted() {
        assertEquals("P:甲乙|P:丙", blocks(read(WordFiles.of("""
                <w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>\
                <w:p><w:r><w:t>乙</w:t></w:r></w:p><w:p><w:r><w:t>丙</w:t></w:r></w:p>"""), DOCX)));
    }

    @Test
    void cellsHaveTheirPlaces() {
        String cell = "<w:tc>%s<w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        String row = "<w:tr>" + cell.formatted("<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>", "甲")
                + cell.formatted("", "乙") + "</w:tr>";
        String nested = "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>上</w:t></w:r></w:p><w:tbl>" + row
                + "</w:tbl><w:p/></w:tc></w:tr>";
        WrittenReport read = read(WordFiles.of("<w:tbl><w:tblPr/><w:tblGrid/>" + row + nested + "</w:tbl>"
                + "<w:p><w:r><w:t>间</w:t></w:r></w:p><w:tbl>" + row + "</w:tbl><w:p/>"), DOCX);
        assertEquals("C0.0.0:甲|C0.0.2:乙|C0.1.1:上\n甲\n乙|P:间|C1.0.0:甲|C1.0.2:乙", blocks(read));
        assertEquals("甲\t乙\n\t上\n甲\n乙\n\n间\n甲\t乙\n\n", read.text());
    }

    @Test
    void textBoxesComeBehindTheDocumentAndOnce() {
        String box = "<w:txbxContent><w:p><w:r><w:t>框%d</w:t></w:r></w:p></w:txbxContent>";
        String shape = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>" + box
                + "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        WrittenReport read = read(WordFiles.of("<w:p><w:r><w:t>前</w:t></w:r>" + shape.formatted(1, 1)
                + "<w:r><w:t>后</w:t></w:r></w:p><w:p>" + shape.formatted(2, 2) + "</w:p>"), DOCX);
        assertEquals("P:前后|P:框1|P:框2", blocks(read));
        assertEquals("前后\n\n框1\n框2\n", read.text());
    }

    @Test
    void aFileOfTheStrictEditionIsReadAsWell() {
        var parts = WordFiles.parts("<w:p><w:r><w:t>严格</w:t></w:r></w:p>");
        parts.replaceAll((name, content) -> new String(content, java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace(WordNames.WORD, WordNames.STRICT_WORD)
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertEquals("严格\n", read(WordFiles.zip(parts), DOCX).text());
    }

    @Test
    void aPartMayBeInUtf16AndHaveAMark() {
        for (java.nio.charset.Charset charset : List.of(java.nio.charset.StandardCharsets.UTF_16LE,
                java.nio.charset.StandardCharsets.UTF_16BE, java.nio.charset.StandardCharsets.UTF_8)) {
            var parts = WordFiles.parts("<w:p><w:r><w:t>编码</w:t></w:r></w:p>");
            parts.computeIfPresent(WordFiles.DOCUMENT,
                    (name, content) -> ("\uFEFF" + new String(content, java.nio.charset.StandardCharsets.UTF_8)
                            .replace("UTF-8", charset.name().substring(0, Math.min(6, charset.name().length()))))
                            .getBytes(charset));
            assertEquals("编码\n", read(WordFiles.zip(parts), DOCX).text(), charset.name());
        }
    }
}
