package luzhi.claims.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.claims.writtenreport.WrittenReport;

class ClaimReaderTest {

    private static List<Mention> read(String text) {
        return ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless()).stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .toList();
    }

    private static Mention only(String text) {
        List<Mention> mentions = read(text);
        assertEquals(1, mentions.size(), () -> text + ": " + mentions);
        return mentions.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "全年教育支出24.73亿元。 | 2473000000 | CNY",
            "投入资金8,136.02万元。 | 81360200 | CNY",
            "现有教职工１５９６０人。 | 15960 | person",
            "在校生４０，１８６人。 | 40186 | person",
            "覆盖率达９３％。 | 93 | percent",
            "入学率为百分之九十九点六。 | 99.6 | percent",
            "在校生三千二百一十五人。 | 3215 | person",
            "培训教师3.2万人次。 | 32000 | person-time",
            "增加学位9340个。 | 9340 | place",
            "开设39个专业。 | 39 | major",
            "共有教学班126个。 | 126 | class",
            "出口总带宽23.5G。 | 23500 | Mbps",
            "师生比达到1:11.7。 | 11.7 | ratio",
            "职普比为4.2：5.8。 | 42 | percent",
            "比上年提高1.5个百分点。 | 1.5 | percentage-point",
            "全市国土面积3.86万平方公里。 | 38600 | km2",
            "全市教育系统零感染。 | 0 | ",
            "附加全额拨付。 | 100 | percent"})
    void numbersAreReadWithTheirUnits(String text, BigDecimal value, String unit) {
        Mention mention = only(text);
        assertEquals(0, value.compareTo(mention.value()), () -> text + mention);
        assertEquals(unit, mention.unit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"根据国办发〔2019〕3号文件要求。", "完成第10项任务。", "2020年10月31日前完成。", "（一）加强领导", "1. 提高认识",
            "落实“三位一体”责任。", "实施“1+6+N”工程和“3+X”模式。", "推进5G网络建设。", "办公电话0936-8213456。", "手机13812345678。",
            "招收6-12岁儿童。", "实施三年行动计划。", "统一部署，进一步落实，唯一标准。", "执行GB/T 9704-2012标准。", "完善“两免一补”政策。",
            "消除56人以上大班额。", "印发《2020年工作要点》。", "会议于14:30召开。", "版本2.1.3已上线。", "二〇二〇年工作总结。", "五年制高职。"})
    void labelsDatesAndSlogansStateNoFigure(String text) {
        assertEquals(List.of(), read(text));
    }

    @Test
    void aListSharesTheUnitOfItsLastNumber() {
        List<Mention> list = read("小学、初中、高中分别有12、5和2所。");
        assertEquals(List.of("12", "5", "2"), list.stream().map(each -> each.value().toPlainString()).toList());
        assertTrue(list.stream().allMatch(each -> "school".equals(each.unit())));
        List<Mention> points = read("分别比全省目标高3个、6.9个百分点。");
        assertTrue(points.stream().allMatch(Mention::isPoints), points::toString);
    }

    @Test
    void aPrintedNumberStandsForAllThatRoundsToIt() {
        assertEquals("[2472500000.000, 2473500000.000]", only("教育支出24.73亿元。").interval().toString());
        assertEquals("[669, 669]", only("学校669所。").interval().toString());
        assertEquals("[67500.00, 68500.00]", only("惠及学生6.8万人次。").interval().toString());
        assertEquals("[88.65, 88.75]", only("占比为88.7%。").interval().toString());
    }

    @Test
    void whatIsRoughIsNotCalculatedWith() {
        for (String text : List.of("近3000名教师。", "教师3000余名。", "投入约2.5亿元。", "超过200所学校。", "3万多名学生。")) {
            assertTrue(read(text).stream().noneMatch(Mention::isExact), text);
        }
    }

    @Test
    void theSubjectIsCarriedFromTheClauseBefore() {
        List<Mention> mentions = read("2021年学前教育经费达3.45亿元，比2020年（3.21亿元）增加0.24亿元，增幅7.48%。");
        assertTrue(mentions.stream().allMatch(each -> each.label().equals("学前教育经费")), mentions::toString);
        assertEquals(List.of("2021", "2020", "2021", "2021"),
                mentions.stream().map(each -> each.period().toString()).toList());
        assertEquals(List.of(Role.LEVEL, Role.LEVEL, Role.CHANGE, Role.GROWTH),
                mentions.stream().map(Mention::role).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"差距由0.6降为0.4。", "班额由48人减少为45人。", "在编教师由2.85人升为2.93人。", "覆盖率由43%降为40%。", "完成率高达96.2%。",
            "多为15人。", "在校生由809人增长为1425人。", "差距由34.7个百分点降为32.3个百分点。", "差距从34.7个百分点缩小到32.3个百分点。"})
    void whatRoseOrFellToSomethingIsWhatThereIsNow(String text) {
        assertTrue(read(text).stream().noneMatch(each -> each.is(Role.CHANGE) || each.is(Role.GROWTH)),
                () -> read(text).toString());
    }

    @ParameterizedTest
    @CsvSource({"比上年增长5.2%。,GROWTH", "增幅为5.2%。,GROWTH", "增长率达到5.2%。,GROWTH", "下降幅度为5.2%。,GROWTH", "比上年增加12人。,CHANGE",
            "比上年减少了12人。,CHANGE", "净增为12人。,CHANGE", "比上年减少达12人。,CHANGE", "同比下降高达12.5%。,GROWTH",
            "增长为0%。,GROWTH", "比上年提高2.1个百分点。,CHANGE"})
    void byHowMuchSomethingRoseOrFellIsAChange(String text, Role role) {
        assertEquals(role, only(text).role());
    }

    @Test
    void aNameOfSeveralStagesIsCarriedToNobody() {
        assertEquals("教职工", read("全市中小学幼儿园在校学生182019人，教职工15960名。").get(1).label());
    }

    @Test
    void whatBracketsEnumerateIsNotTheSubject() {
        assertEquals("一般公共预算教育经费", only("2024年一般公共预算教育经费(包括事业费，基建费和附加)为7.51亿元。").label().replaceAll("\\(.*", ""));
    }

    @Test
    void theSchoolsBeforeSayWhoseStudentsAreMeant() {
        List<Mention> mentions = read("小学199所，在校学生77025人；初中53所，在校学生37293人。");
        assertEquals(List.of("小学", "小学在校学生", "初中", "初中在校学生"), mentions.stream().map(Mention::label).toList());
    }

    @ParameterizedTest
    @CsvSource({"2020年1-9月拨付2136万元。, 2020-01/2020-09", "2018-2022年投入2136万元。, 2018/2022", "2020年9月拨付2136万元。, 2020-09",
            "二〇一九年拨付2136万元。, 2019"})
    void periodsAreReadFromDates(String text, String period) {
        assertEquals(period, only(text).period().toString());
    }

    @Test
    void wordsResidueIsNoText() {
        String text = "[bookmark: OLE_LINK9][bookmark: _GoBack]取缔培训机构147家。";
        Mention mention = only(text);
        assertEquals("147家", text.substring(mention.start(), mention.end()));
    }

    @Test
    void offsetsAreThoseOfTheTextItself() {
        String text = "　　😀全市共有学校６６９所，\r\n教师１５９６０人。";
        List<Mention> mentions = read(text);
        assertEquals(List.of("６６９所", "１５９６０人"),
                mentions.stream().map(each -> text.substring(each.start(), each.end())).toList());
    }
}
