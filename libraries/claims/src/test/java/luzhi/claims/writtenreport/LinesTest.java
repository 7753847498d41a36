package luzhi.claims.writtenreport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static List<String> blocks(String text) {
        return WrittenReport.ofPlainText(text).blocks().stream().map(block -> {
            String words = text.substring(block.start(), block.end());
            return block.place() == null
                    ? words
                    : block.place().table() + "." + block.place().row() + "." + block.place().column() + " " + words;
        }).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"学段|人数\n小学|12\n初中|7", "|学段|人数|\n|---|---|\n|小学|12|\n|初中|7|", "学段｜人数\n小学｜12\n初中｜7",
            "学段\t人数\n小学\t12\n初中\t7", "学段    人数\n小学      12\n初中       7", "学段　　人数\n小学　12\n初中　　7",
            "  学段  人数\n  小学  12\n  初中  7"})
    void linesCutUpAlikeAreATable(String table) {
        assertEquals(List.of("如下：", "0.0.0 学段", "0.0.1 人数", "0.1.0 小学", "0.1.1 12", "0.2.0 初中", "0.2.1 7", "以上。"),
                blocks("如下：\n" + table + "\n以上。"));
    }

    @Test
    void anEmptyCornerIsACell() {
        List<String> cells = List.of("0.0.0 ", "0.0.1 男", "0.0.2 女", "0.1.0 小学", "0.1.1 12", "0.1.2 13");
        assertEquals(cells, blocks("\t男\t女\n小学\t12\t13"));
        assertEquals(cells, blocks("        男    女\n小学    12    13"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"表1  各校人数", "各校人数      单位：人", "各校人数\t单位：人"})
    void aTitleCutUpByGapsIsNoRow(String title) {
        assertEquals(List.of(title, "0.0.0 学校", "0.0.1 男", "0.0.2 女", "0.1.0 一小", "0.1.1 12", "0.1.2 13"),
                blocks(title + "\n学校  男  女\n一小  12  13"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一章　总则\n第二章　经费\n第三章　附则", "新建学校3所。  改建5所。\n校长：张某  书记：李某。", "甲|12"})
    void otherLinesAreNone(String lines) {
        assertEquals(lines.lines().toList(), blocks(lines));
    }

    @Test
    void twoTablesAreTwo() {
        assertEquals(
                List.of("0.0.0 甲", "0.0.1 1", "0.1.0 乙", "0.1.1 2", "又", "1.0.0 丙", "1.0.1 3", "1.1.0 丁", "1.1.1 4"),
                blocks("甲|1\n乙|2\n又\n丙|3\n丁|4"));
    }

    @Test
    void linesOfOneWidthAreOneParagraphWhoseFiguresStandWhereTheyStood() {
        String text = "2022年，全县投入教育经费三亿元，其中公用经费比上\n年增长一成，用于改善乡村小规模学校和寄宿制学\r\n校的条件，学校120所。\n二、队伍";
        WrittenReport report = WrittenReport.ofPlainText(text);
        JoinedReport joined = JoinedReport.of(report);
        assertEquals(2, report.blocks().size());
        assertEquals("2022年，全县投入教育经费三亿元，其中公用经费比上年增长一成，用于改善乡村小规模学校和寄宿制学校的条件，学校120所。\n二、队伍",
                joined.whole().text());
        List<String> paragraphs = joined.whole().blocks().stream()
                .map(block -> joined.whole().text().substring(block.start(), block.end())).toList();
        assertEquals("二、队伍", paragraphs.get(1));
        assertEquals(joined.whole().text(), IntStream.range(0, joined.whole().text().length())
                .mapToObj(at -> String.valueOf(text.charAt(joined.original(at))))
                .reduce("", String::concat));
    }

    @Test
    void aListGoesOnInTheNextLine() {
        assertEquals(List.of("车工专业招收新生四十八人、钳工专业招收新生二十六人、焊工专业招收新生十二人。"),
                JoinedReport.of(WrittenReport.ofPlainText("车工专业招收新生四十八人、钳工专业招收新生二十六人、\n焊工专业招收新生十二人。")).whole().text()
                        .lines()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于二〇二二年全县教育经费执行情况的统计公告\n全县各级各类学校共投入教育经费三亿二千万元，比上年有所增长，其中财政拨款占九成以上。",
            "全县投入教育经费三亿元，其中公用经费比上年增长。\n学校一百二十所，比上年减少。", "下列事项由教育局会同财政局办理，限期完成\n1.核定编制",
            "下列事项由教育局会同财政局办理，限期完成\n（一）核定编制", "各校\n上报", "下列事项由教育局会同财政局办理，限期完成\n\n核定编制"})
    void whatEndsOrBeginsSomethingIsNotJoined(String lines) {
        assertEquals(lines.lines().filter(line -> !line.isBlank()).toList(), blocks(lines));
    }
}
