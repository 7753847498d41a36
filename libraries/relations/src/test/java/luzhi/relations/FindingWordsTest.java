package luzhi.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sample city is told. */
class FindingWordsTest {

    private static final List<Finding> FINDINGS = StatementFixtures.sample().findings().values().stream()
            .flatMap(List::stream).toList();

    private static FindingWords words(String language) {
        return new FindingWords(Locale.forLanguageTag(language), StatementFixtures.definitions(),
                code -> "#" + code);
    }

    private static String message(String relation, String language) {
        return words(language).message(
                FINDINGS.stream().filter(one -> one.relation().equals(relation)).findFirst().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyMessageNamesItsRegionAndEveryFigureByTitleAndValue(String language) {
        for (Finding finding : FINDINGS) {
            String message = words(language).message(finding);
            assertTrue(message.contains("#620700"), message);
            assertFalse(message.contains("{"), message);
            finding.figures().forEach(figure -> {
                String title = StatementFixtures.measure(figure.key().measure()).orElseThrow().title()
                        .in(Locale.forLanguageTag(language));
                assertTrue(message.contains(title), () -> title + " in " + message);
                String value = words(language).value(figure);
                assertTrue(message.contains(value), () -> value + " in " + message);
            });
        }
    }

    @Test
    void aMessageGivesBothIntervalsAndTheProbableError() {
        assertEquals("#620700: Students per full-time teacher (Secondary vocational school, 2020) is stated as 11.7 "
                + "students per teacher (11.65 to 11.75), but Students and kindergarten children enrolled (Secondary "
                + "vocational school, 2020) = 9,972 persons, Staff (Secondary vocational school, 2020) = 864 persons give "
                + "11.5417 students per teacher. It would fit if Staff (Secondary vocational school, 2020) were 849 to 855 "
                + "persons instead of 864 persons: probably another base was used.",
                message("vocational-students-per-teacher", "en"));
        assertEquals("#620700：学校数（含幼儿园）（2020年）填报为669所，由学校数（含幼儿园）（幼儿园，2020年）＝399所、学校数（含幼儿园）（小学，2020年）＝199所、"
                + "学校数（含幼儿园）（初中，2020年）＝53所、学校数（含幼儿园）（普通高中，2020年）＝9所、学校数（含幼儿园）（中等职业学校，2020年）＝7所、"
                + "学校数（含幼儿园）（特殊教育学校，2020年）＝1所计算为668所。学校数（含幼儿园）（高等职业学校，2020年）为1所，恰为差额：可能计入了合计。",
                message("stages-make-the-total", "zh"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "growth-over-previous-year/finance.general-public-budget-education-expenditure | zh | 填报为6.91%（6.905%至6.915%），由 | ＝24.73亿元、 | 计算为7.4283%（7.3832%至7.4734%）",
            "growth-over-previous-year/finance.general-public-budget-education-expenditure | en | stated as 6.91% (6.905% to 6.915%), but | = 2.473 billion yuan, | give 7.4283% (7.3832% to 7.4734%)",
            "students-behind-expenditure-per-student | zh | 填报为182,019人，由 | ＝68,553.91元/生 | 计算为36,073.8人（32,459.8至39,689.3）",
            "bandwidth-of-all-schools-within-contract | zh | 由 | ＝326.6Mbps、 | 得出126,394Mbps（126,374至126,414），高于上限23,500Mbps",
            "public-funds-disbursed-in-step-with-the-year | zh | 由 | ＝2,136.86万元、 | 得出58.9064%（58.9062%至58.9067%），低于下限75%",
            "public-funds-disbursed-in-step-with-the-year | en | . | = 21.3686 million yuan, | give 58.9064% (58.9062% to 58.9067%), which is below 75%"})
    void everyNumberIsWrittenAsPeopleWriteItWithItsUnit(String relation, String language, String stated, String figure,
            String computed) {
        String message = message(relation, language);
        assertTrue(message.contains(stated) && message.contains(figure) && message.contains(computed), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noNumberHasMoreDigitsThanAnybodyReads(String language) {
        for (Finding finding : FINDINGS) {
            String message = words(language).message(finding).replaceAll("#\\d{6}", "");
            assertFalse(message.matches(".*(\\d{7,}|\\d\\.\\d{5,}|\\d{5}\\.\\d{3,}).*"), message);
        }
    }

    @Test
    void aFigureOfAnotherRegionNamesIt() {
        assertTrue(message("public-funds-need-students-on-the-highest-standard", "zh").contains("#620721，普通高中"));
    }

    @Test
    void aMeasureThatNobodyKnowsIsCalledByItsCode() {
        String message = new FindingWords(Locale.ENGLISH, StatementFixtures.noDefinitions(), code -> "#" + code)
                .message(FINDINGS.get(0));
        assertTrue(message.contains(FINDINGS.get(0).subject().measure()), message);
    }
}
