package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;

/** Which of the figures before a difference it is a difference of. */
class ComparisonsTest {

    private static List<String> told(String text) {
        Verdicts verdicts = new Verdicts(each -> each);
        new ComparisonCheck().check(ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless()), verdicts);
        return verdicts.contradictions().stream()
                .map(each -> text.substring(each.contradicted().start(), each.contradicted().end())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"与上年的1250人相比，增加50人，增长4.0%。", "器材值2200元，全省2000元，高200元，高10.0%。", "乘客由820人扩大到1120人，年均增加100人。",
            "巩固率96.2%，达到95%的目标，比2015年的91.8%提高4.4个百分点。", "平均42.8岁，其中东馆43.9岁、西馆41.6岁，比上年的43.5岁下降0.7岁。",
            "今年全年将发1500元，比2023年的1980元少480元，但比2022年多480元。", "前三季度完成67.0%，低于序时进度75%8.0个百分点。",
            "上半年完成43.0%，比时间进度50%慢7个百分点。", "入读比例由86.4%上升到89.1%，距离目标92%还差2.9个百分点。",
            "本次用时26分钟，比上次的24分钟慢2分钟。", "本次用时22分钟，比上次的24分钟快2分钟。",
            "场馆使用率63.4%，上月58.1%，上升5.3个百分点，去年同期54.7%，上升8.7个百分点。",
            "借书证2020年300张，2022年420张，2023年500张，比2020年共增加200张。",
            "拟安排7200万元，比上年预算增长2.6%，比上年执行数减少460万元。", "去年同期查出52件，少了15件，下降28.8%。",
            "拟安排7200万元，比上年预算增长6.1%，比上年执行数减少460万元。"})
    void itIsOfWhatTheWordsSay(String text) {
        assertEquals(List.of(), told(text));
    }

    @ParameterizedTest
    @CsvSource({"器材值2200元，全省2000元，高200元，高12.0%。,12.0%",
            "2023年初中藏书5200册，比上年增加200册，增长3.8%。,3.8%", "藏书5200册，比上年增加200册，同比下降4.0%。,4.0%",
            "在册45人，比上年的42人增加4人，其中新聘41人。,4人", "年末结余500元，比上年的420元增加90元，前年330元。,90元",
            "巩固率96.2%，达到95%的目标，比2015年的91.8%提高4.9个百分点。,4.9个百分点",
            "平均42.8岁，其中东馆43.9岁、西馆41.6岁，比上年的43.5岁下降0.9岁。,0.9岁",
            "前三季度完成67.0%，低于序时进度75%9.0个百分点。,9.0个百分点", "上半年完成43.0%，比时间进度50%慢9个百分点。,9个百分点",
            "平均班额由45.2人下降到48.1人。,48.1人", "班师比由2.85人升为2.83人。,2.83人", "差异系数由0.3扩大到0.1。,0.1",
            "上半年完成43.0%，比时间进度50%快7个百分点。,7个百分点",
            "入读比例由89.1%上升到86.4%，比上年高2个百分点。,86.4%",
            "食堂经费6200万元，比上年的5000.50元增长23.99%。,23.99%", "食堂经费6200元，比上年的5000万元增长24.0%。,24.0%"})
    void andOfNothingElse(String text, String figure) {
        assertEquals(List.of(figure), told(text));
    }
}
