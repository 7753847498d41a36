package luzhi.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                assertTrue(message.contains(figure.value().toPlainString()), () -> figure.value() + " in " + message);
            });
        }
    }

    @Test
    void aMessageGivesBothIntervalsAndTheProbableError() {
        assertEquals("#620700: Students per full-time teacher (Secondary vocational school, 2020) is stated as 11.7 "
                + "students per teacher (11.65 to 11.75), but Students and kindergarten children enrolled (Secondary "
                + "vocational school, 2020) = 9972 persons, Staff (Secondary vocational school, 2020) = 864 persons give "
                + "11.5417. It would fit if Staff (Secondary vocational school, 2020) were 849 to 855 "
                + "instead of 864: probably another base was used.",
                message("vocational-students-per-teacher", "en"));
        assertEquals("#620700：学校数（含幼儿园）（2020年）填报为 669 所，由学校数（含幼儿园）（幼儿园，2020年）＝399 所、学校数（含幼儿园）（小学，2020年）＝199 所、"
                + "学校数（含幼儿园）（初中，2020年）＝53 所、学校数（含幼儿园）（普通高中，2020年）＝9 所、学校数（含幼儿园）（中等职业学校，2020年）＝7 所、"
                + "学校数（含幼儿园）（特殊教育学校，2020年）＝1 所计算为 668。学校数（含幼儿园）（高等职业学校，2020年）为 1，恰为差额：可能计入了合计。",
                message("stages-make-the-total", "zh"));
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
