package luzhi.claims.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.claims.writtenreport.WrittenReport;

/** What is a figure and what is none, kind by kind. */
class KindsOfFiguresTest {

    private static List<Mention> read(String text) {
        return ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless()).stream()
                .flatMap(sentence -> sentence.mentions().stream()).toList();
    }

    private static String values(String text) {
        return read(text).stream().map(each -> each.value().stripTrailingZeros().toPlainString()
                + (each.unit() == null ? "" : " " + each.unit())).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"设施投入2031.6万元。|20316000 CNY", "每生补助1985.11元。|1985.11 CNY/student",
            "截至2023.11，完工3所。|3 school", "建于1998.9。|", "记于2021.03.05，有5所。|5 school"})
    void anAmountIsNoDate(String text, String values) {
        assertEquals(values == null ? "" : values.replace("/student", ""), values(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"校馆藏书比为1:45，优于去年。|45 ratio", "登记于08:30，到3人。|3 person", "时间：2023-05-06 09:15|"})
    void aTimeOfDayIsNoRatio(String text, String values) {
        assertEquals(values == null ? "" : values, values(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"校际差异系数小学0.31，中学0.28。|0.31; 0.28",
            "面积系数为0.62。差距由0.15缩小到0.09。|0.62; 0.15; 0.09",
            "本班编号0.31。|"})
    void anIndexIsABareNumberAsLongAsItIsSpokenOf(String text, String values) {
        assertEquals(values == null ? "" : values, values(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2019年支出4120万元，2020年4415，2021年4702。|41200000 CNY; 44150000 CNY; 47020000 CNY",
            "食堂结余5120.10元，比上年的4980.05多140.05元。|5120.1 CNY; 4980.05 CNY; 140.05 CNY", "全镇总人口6.15万。|61500 person",
            "项目总投资2.4亿。|240000000 CNY", "招生310人，报名表第2号。|310 person"})
    void aUnitIsNotSaidTwice(String text, String values) {
        assertEquals(values, values(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"新建教室三十六间。|36 classroom", "教学点十七人。|17 person", "分四个阶段推进。|4 个",
            "绘画、书法两类合计15件。|2 类; 15 件",
            "七成家长满意。|70 percent", "六年累计新增320个。|6 年; 320 个", "产值翻了一番。|2 倍", "走好三年行动之路。|", "两个维护。|", "变成为制度。|"})
    void chineseNumeralsThatCountAreFigures(String text, String values) {
        assertEquals(values == null ? "" : values, values(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"工期历时9个月。|9 个月", "贷款期限由6.5年缩短至4.2年。|6.5 年; 4.2 年", "近3年新增5所。|5 school",
            "3年内完成。|", "完成3年行动。|", "服务满六个月。|6 个月", "近三个月没有。|", "每天不超过45分钟的上限。|45 分钟", "睡足45分钟的占多数。|",
            "最大的68岁，最小的33岁，招收6岁儿童。|68 岁; 33 岁",
            "五年级学生6人。|6 person"})
    void howLongSomethingTakesIsAFigure(String text, String values) {
        assertEquals(values == null ? "" : values, values(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"大米2,400千克。|2400", "捐赠12笔。|12 笔", "奖章24枚。|24 枚", "身高150.2厘米。|150.2 厘米",
            "实到118人／189人。|118 person; 189 person", "用时61秒，快了4秒。|61 秒; 4 秒", "会认1240字。|1240 字", "灭火器33具。|33 具",
            "用电5,210度。|5210 度", "毕业需150学分。|150 学分", "现有校医21名，另聘5名校医。|21 person; 5 person", "受助的19人均为新生。|19 person",
            "字典15部，度假3天。|15 部; 3 天"})
    void unitsOfEveryDay(String text, String values) {
        assertEquals(values, values(text).replace(" kg", "").replace(" 千克", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"走读520人，41.6%；寄宿730人，58.4%。|LEVEL SHARE LEVEL SHARE",
            "人均借书城区6.3册、乡村7.1册。|AVERAGE AVERAGE",
            "增长率东区3.1%、西区-1.4%。|GROWTH GROWTH", "走读520人(41.6%)。|LEVEL SHARE", "普高3所，职高2所，最高7层楼5栋。|LEVEL LEVEL LEVEL",
            "比上年高3所。|CHANGE"})
    void aRoleGoesOnThroughNames(String text, String roles) {
        assertEquals(roles, read(text).stream().map(each -> each.role().name()).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"未超过45人。,AT_MOST", "没有超过45人。,AT_MOST", "超过45人。,AT_LEAST", "计45人。,EXACT"})
    void whatIsNotExceededIsALimit(String text, Precision precision) {
        assertEquals(precision, read("班额" + text).get(0).precision());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"经费300.50元，较2022年增加20.50元，增长7.3%。", "学校5所，其中小学3所；教师60人（女42人），占70.0%。"})
    void halfWidthPunctuationIsReadAsFullWidth(String text) {
        String half = text.replace('，', ',').replace('；', ';').replace('（', '(').replace('）', ')').replace("。", ".");
        assertEquals(described(text), described(half));
    }

    private static List<String> described(String text) {
        return read(text).stream().map(each -> each.value() + " " + each.unit() + " " + each.role() + " " + each.label()
                + " " + each.lead() + " " + each.bracketed() + " " + each.period()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2023年支出120万元，比上年110万元增长9.1%。|2023 2022 2023",
            "2023年支出120万元，较2022年增加10万元。|2023 2023",
            "日期：2022-03-04⏎1.2021年支出120万元。|2021", "2019-2022年统计⏎全年支出120万元。|2022"})
    void theYearIsThatOfTheFigureItself(String text, String years) {
        assertEquals(years, read(text.replace('⏎', '\n')).stream().map(each -> each.period().toString())
                .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"优秀率由31.5%到36.0%。|31.5 percent; 36 percent", "每班31至36人。|31 person",
            "提前完成的两项，正在推进的四项。|2 item; 4 item", "任务十分艰巨。|", "班师比由2.3降到2.1。|2.3; 2.1"})
    void whatChangesIsNoRangeAndWhatIsListedIsCounted(String text, String values) {
        assertEquals(values == null ? "" : values, values(text));
    }

    @Test
    void aBracketIsOneHoweverLong() {
        String names = "甲乡中心小学、乙乡中心小学、丙乡中心小学、丁乡中心小学、戊乡中心小学、己乡中心小学、庚乡中心小学、辛乡中心小学和壬乡中心小学的";
        List<Mention> mentions = read("在校生900人（含" + names + names + "寄宿生200人），教师50人。");
        assertEquals(List.of(false, true, false), mentions.stream().map(Mention::bracketed).toList());
    }
}
