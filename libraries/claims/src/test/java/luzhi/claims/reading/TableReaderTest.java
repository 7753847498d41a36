package luzhi.claims.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.claims.writtenreport.Block;
import luzhi.claims.writtenreport.WrittenReport;

class TableReaderTest {

    private static WrittenReport table(String... rows) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                int start = text.length();
                text.append(cells[column]);
                blocks.add(new Block(start, text.length(), Block.Kind.CELL, new Block.Place(0, row, column)));
                text.append(column + 1 < cells.length ? '\t' : '\n');
            }
        }
        return new WrittenReport(text.toString(), blocks);
    }

    @Test
    void aCellIsOfItsRowAndColumnInTheUnitOfItsHead() {
        List<Sentence> rows = ClaimReader
                .read(table("学段|学校（所）|在校生（人）|经费（万元）", "小学|199|77,025|5.5", "初中|53|37293|2.25"), Patience.endless());
        List<Mention> primary = rows.get(0).mentions();
        assertEquals(List.of("199 school 小学学校", "77025 person 小学在校生", "55000 CNY 小学经费"), primary.stream()
                .map(each -> each.value().stripTrailingZeros().toPlainString() + " " + each.unit() + " " + each.label())
                .toList());
        assertEquals("[54500.0, 55500.0]", "[" + primary.get(2).interval().low().setScale(1) + ", "
                + primary.get(2).interval().high().setScale(1) + "]");
    }

    private static List<String> figures(String text) {
        return ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless()).stream()
                .filter(sentence -> sentence.row() != null).flatMap(sentence -> sentence.mentions().stream())
                .map(each -> each.value().stripTrailingZeros().toPlainString() + " " + each.unit() + " " + each.role())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"表一 经费（单位：万元）\n学段|2021年\n小学|15", "表一 经费\n单位：万元\n学段|2021年\n小学|15",
            "表一 经费（县本级，万元）\n学段|2021年\n小学|15",
            "学段|经费（万元）\n小学|15", "学段|经费\n小学（万元）|15", "学段|单位|经费\n小学|万元|15", "学段|经费\n小学|15万元", "单位：所、万元\n学段|经费\n小学|15"})
    void theUnitStandsInTheCellTheHeadTheRowOrTheCaption(String table) {
        assertEquals(List.of("150000 CNY LEVEL"), figures(table));
    }

    @ParameterizedTest
    @CsvSource({"增长,GROWTH", "占比,SHARE", "完成率,SHARE", "比上年±%,GROWTH"})
    void ratesArePercentWhateverTheCaptionSays(String head, String role) {
        assertEquals(List.of("150000 CNY LEVEL", "3.5 percent " + role),
                figures("单位：万元\n学段|经费|" + head + "\n小学|15|3.5"));
    }

    @Test
    void sharesDifferByPoints() {
        assertEquals("-1.4 percentage-point CHANGE",
                figures("项目（%）|2022年|2023年|累计变化\n达标率|52.0|50.6|-1.4").get(2));
    }

    @Test
    void aLimitInACellIsOne() {
        List<Mention> cells = ClaimReader
                .read(WrittenReport.ofPlainText("项目（%）|目标|2023年\n达标率|不低于45|52.0\n退学率|不超过2|1.4\n返校率|≥90|93.0"),
                        Patience.endless())
                .stream().flatMap(row -> row.mentions().stream()).toList();
        assertEquals(List.of(Precision.AT_LEAST, Precision.EXACT, Precision.AT_MOST, Precision.EXACT,
                Precision.AT_LEAST, Precision.EXACT), cells.stream().map(Mention::precision).toList());
    }

    @Test
    void aRatioInACellNeedsNoUnit() {
        assertEquals(List.of("199 school LEVEL", "16.8 ratio RATIO", "53 school LEVEL", "11.7 ratio RATIO"),
                figures("学段\t学校（所）\t生师比\n小学\t199\t16.8：1\n初中\t53\t1:11.7"));
        assertEquals(List.of("19 ratio RATIO", "16.83 ratio RATIO"),
                figures("项目\t标准\t实际\n小学师生比\t≤19:1\t16.83:1"));
        assertEquals(List.of("1.5 ratio RATIO"), figures("年级\t男女比\n一年级\t3:2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"课次\t起\t节数\n第一节\t8:30\t2", "课次\t时间\t节数\n晚自习\t1:30\t2", "课次\t起止时间\t节数\n第一节\t8:30-9:10\t2"})
    void aTimeOfDayInACellIsNoRatio(String table) {
        assertEquals(List.of("2 null LEVEL"), figures(table));
    }

    @Test
    void columnsOfMoneySayTheirUnitOnce() {
        assertEquals(List.of("6200000 CNY LEVEL", "3100000 CNY LEVEL", "3100000 CNY LEVEL", "12 null LEVEL"),
                figures("年份|合计（万元）|省|市|学校\n2022年|620|310|310|12"));
    }

    @Test
    void whatIsCountedNeedsNoUnit() {
        assertEquals(List.of("24 null LEVEL", "1056 null LEVEL"), figures("学校\t教学班\t学生\n一小\t24\t1056"));
        assertEquals(List.of("24 null LEVEL", "150000 CNY LEVEL"), figures("单位：万元\n学校\t学生数\t经费\n一小\t24\t15"));
    }

    @Test
    void yearsAtTheHeadAreNotCountedButSayWhen() {
        List<Sentence> rows = ClaimReader.read(WrittenReport.ofPlainText("县区|2019|2020\n甲县（人）|12|13"),
                Patience.endless());
        assertEquals(List.of("2019", "2020"),
                rows.get(0).mentions().stream().map(each -> each.period().toString()).toList());
    }

    @Test
    void whatARowSaysInWordsIsWhatItsNumbersAreOf() {
        List<Mention> mentions = ClaimReader
                .read(WrittenReport.ofPlainText("指标|学段|统计期|数值|单位\n班数|小学|2019年|12|个\n班数|初中|2020年|13|个"),
                        Patience.endless())
                .stream().flatMap(row -> row.mentions().stream()).toList();
        assertEquals(List.of("2019", "2020"), mentions.stream().map(each -> each.period().toString()).toList());
        assertTrue(mentions.get(1).label().contains("初中"), mentions.get(1)::label);
    }

    @Test
    void aSectionWithinATableIsNoHead() {
        assertEquals(List.of("5 school LEVEL", "6 school LEVEL"), figures("学段|学校（所）\n小学|5\n其中|\n乡村|6"));
    }

    @Test
    void aNumberWithoutAUnitAnywhereIsNone() {
        assertEquals(List.of(), ClaimReader.read(table("序号|编号", "甲|12", "乙|13"), Patience.endless()));
    }

    @Test
    void sentencesInCellsAreReadAsSentences() {
        List<Sentence> found = ClaimReader.read(table("县区|说明", "甘州区|新建幼儿园3所。"), Patience.endless());
        assertEquals("3", found.get(0).mentions().get(0).value().toPlainString());
    }
}
