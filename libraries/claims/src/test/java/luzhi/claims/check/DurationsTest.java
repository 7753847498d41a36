package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;

/** How long something took, by its dates, and what a growth of several years is in each. */
class DurationsTest {

    private static List<String> told(TextCheck check, String text) {
        Verdicts verdicts = new Verdicts(each -> each);
        check.check(ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless()), verdicts);
        return verdicts.contradictions().stream()
                .map(each -> each.contradicted().value().toPlainString() + " " + each.computed().interval().low() + " "
                        + each.computed().interval().high())
                .toList();
    }

    private static List<String> durations(String text) {
        return told(new DurationCheck(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"新校舍2021年3月开工，2022年9月竣工，历时28个月。|28 18 19",
            "食堂改造2022年3月初开工、2024年2月底完工，合同工期18个月。|18 23 24",
            "支教自2023年9月起至2024年1月止，共四个月。|4 5 5", "操场2021年11月动工，次年5月完工，工期八个月。|8 6 7",
            "操场2022年11月动工，2022年5月完工，工期六个月。|6 -6 -5",
            "从2016年到2020年七年间新建园舍12所。|7 4 5"})
    void aDurationThatTheDatesBelieIsTold(String text, String told) {
        assertEquals(List.of(told), durations(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"新校舍2021年3月开工，2022年9月竣工，历时18个月。", "新校舍2021年3月开工，2022年9月竣工，历时19个月。",
            "支教自2023年9月起至2024年1月止，共五个月。", "食堂改造2021年3月底开工，2021年8月初完工，工期4个月。",
            "培训自2023年3月16日至2023年6月10日，历时3个月。", "从2016年到2020年五年间新建园舍12所。",
            "新校舍2021年3月开工，2022年9月竣工。另一处工期12个月。", "2021年3月立项，2021年9月开工，工期12个月。",
            "新校舍2021年13月开工，2022年9月竣工，工期18个月。", "新校舍2021年3月开工，2022年0月竣工，工期18个月。"})
    void aDurationThatTheDatesAllowOrThatIsOfSomethingElseIsNotTold(String text) {
        assertEquals(List.of(), durations(text));
    }

    @Test
    void growthInEachYearFollowsFromGrowthInAll() {
        TextCheck check = new CompoundGrowthCheck();
        assertEquals(List.of(), told(check, "在园幼儿五年增长30%，年均增长5.4%。"));
        assertEquals("6.0", told(check, "在园幼儿五年增长30%，年均增长6.0%。").get(0).split(" ")[0]);
        assertEquals("7.1", told(check, "2022年比2019年增长21.2%，年均增长7.1%。").get(0).split(" ")[0]);
        assertEquals(List.of(), told(check, "2022年比2019年增长21.2%，年均增长6.6%。"));
        assertEquals(List.of(), told(check, "三年下降27.1%，年均下降10.0%。"));
        assertEquals("9.0", told(check, "三年下降27.1%，年均下降9.0%。").get(0).split(" ")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"在园幼儿增长30%，年均增长6.0%。", "在园幼儿五年增长30%，高于全国年均增长4.0%。", "在园幼儿五年增长30%，占比为6.0%。",
            "在园幼儿五年增长30%，而教师年均下降2.0%。"})
    void whatIsNoGrowthOfTheSameInKnownYearsIsNotTold(String text) {
        assertEquals(List.of(), told(new CompoundGrowthCheck(), text));
    }
}
