package luzhi.claims.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;

class QuestionsTest {

    private static Page page(String text) {
        return Page.of(ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless()));
    }

    private static Quantity find(Page page, double value) {
        return page.all().stream().filter(each -> each.value() == value).findFirst().orElseThrow();
    }

    private static boolean isAsked(Page page, Quantity derived, Form form, Quantity... operands) {
        boolean[] found = {false};
        new Questions(page, null).forEach(question -> found[0] |= question.derived() == derived && question.readings()
                .stream().anyMatch(each -> each.form() == form && each.operands().equals(List.of(operands))));
        return found[0];
    }

    private static String table(int rows) {
        StringBuilder table = new StringBuilder("学校\t班数\t教师\t2022年学生（人）\t2023年学生（人）\n");
        IntStream.range(0, rows).forEach(row -> table.append((char) ('甲' + row)).append("校小学\t").append(11 + row)
                .append('\t').append(131 + row).append('\t').append(1_101 + row * 7).append('\t')
                .append(1_201 + row * 11).append('\n'));
        return table.toString();
    }

    @ParameterizedTest
    @CsvSource({"4,true", "14,true", "60,true"})
    void whatASentenceNamesOfTheTableAboveItMayFollowFromHoweverLongTheTableIs(int rows, boolean asked) {
        Page page = page(table(rows) + "从上表看，甲校小学学生增加99人。");
        Quantity last = page.get(page.all().size() - 1);
        assertEquals(asked, isAsked(page, last, Form.DIFFERENCE, find(page, 1_201), find(page, 1_101)));
    }

    @Test
    void whatNobodyNamesIsTooFarAway() {
        Page page = page(table(14) + "另有借读生99人。");
        Quantity last = page.get(page.all().size() - 1);
        assertFalse(isAsked(page, last, Form.DIFFERENCE, find(page, 1_201), find(page, 1_101)));
    }

    @Test
    void aSentenceFarBehindATableNamesNothingOfIt() {
        Page page = page(table(14) + "某班有3人请假。".repeat(14) + "甲校小学学生增加99人。");
        assertFalse(page.namedBy(page.get(page.all().size() - 1)).contains(find(page, 1_201)));
    }

    /** By the place of its reading of two operands, what the figures nearby say. */
    private static int code(Page page, Quantity derived, Form form, Quantity first, Quantity second) {
        Patterns patterns = new Patterns(page);
        int[] code = {-1};
        Questions questions = new Questions(page, null);
        questions.forEach(patterns::note);
        questions.forEach(question -> {
            for (int i = 0; i < question.readings().size(); i++) {
                Reading each = question.readings().get(i);
                if (question.derived() == derived && each.form() == form
                        && each.operands().equals(List.of(first, second))) {
                    code[0] = patterns.codes(question)[i];
                }
            }
        });
        return code[0];
    }

    @Test
    void whatIsComparedInAnotherWayBesideAFigureIsLikelyComparedByItToo() {
        Page page = page("经费由3.72亿元增加到4.15亿元，增加0.34亿元，增长11.6%。");
        Quantity before = page.get(0);
        Quantity now = page.get(1);
        int own = code(page, page.get(2), Form.DIFFERENCE, now, before);
        assertTrue(Patterns.together(own) > 0, () -> "code " + own);
        Page alone = page("经费由3.72亿元增加到4.15亿元，增加0.34亿元，增长15.9%。");
        int without = code(alone, alone.get(2), Form.DIFFERENCE, alone.get(1), alone.get(0));
        assertEquals(0, Patterns.together(without));
    }

    @Test
    void whatFollowsInTheSameWayNearbyIsCounted() {
        Page apart = page("甲校学生400人，共1000人，占40.0%；乙校学生300人，共500人，占61.0%。");
        assertPattern(1, 0, 0, code(apart, apart.get(5), Form.SHARE, apart.get(3), apart.get(4)));
        Page together = page("甲校学生400人，乙校学生600人，共1000人，甲校占40.0%，乙校占61.0%。");
        Quantity share = together.get(4);
        assertPattern(0, 1, 0, code(together, share, Form.SHARE, together.get(1), together.get(2)));
        assertPattern(0, 0, 1, code(together, share, Form.SHARE, together.get(0), together.get(2)));
    }

    private static void assertPattern(int shaped, int sharing, int spent, int code) {
        assertEquals(List.of(shaped, sharing, spent),
                List.of(Patterns.shaped(code), Patterns.sharing(code), Patterns.spent(code)));
    }

    @Test
    void aWholeIsKnownByItsPartsButNotByTheFigureThatIsAskedAbout() {
        Page page = page("共有教师540人，其中小学310人、初中150人、高中80人，小学占57.4%。");
        Quantity share = page.get(page.all().size() - 1);
        assertEquals(1, Patterns.part(code(page, share, Form.SHARE, find(page, 310), find(page, 540))));
        assertEquals(2, Patterns.part(code(page, share, Form.SHARE, find(page, 540), find(page, 310))));
        Page two = page("共有教师540人，其中小学310人，中学230人。");
        assertEquals(0, Patterns.part(code(two, find(two, 230), Form.DIFFERENCE, find(two, 540), find(two, 310))));
    }

    @Test
    void sizesAreToldInCoarseStepsAndEqualFromUnequal() {
        assertEquals(Sizes.beside(310, 540), Sizes.beside(311, 540));
        assertEquals(3, List.of(Sizes.beside(539, 540), Sizes.beside(540, 540), Sizes.beside(541, 540)).stream()
                .distinct().count());
        assertEquals(Sizes.times(1_000, 1), Sizes.times(1, 1) + 6);
        assertTrue(Sizes.apart(3) != Sizes.apart(-3));
        assertTrue(Sizes.beside(0, 0) >= 0 && Sizes.times(0, 5) >= 0 && Sizes.times(5, 0) >= 0);
    }

    @Test
    void oneOfARowMayBeAllOthersTogether() {
        Page page = page("教师540人，小学310人，初中150人，高中80人。");
        Quantity[] all = page.all().toArray(Quantity[]::new);
        assertEquals(1, Sizes.total(new Run(Run.Shape.PLAIN, all), 1_080));
        assertEquals(0, Sizes.total(new Run(Run.Shape.PLAIN, all, 1, 4, true), 540));
        assertEquals(Sizes.beside(540, 540), Sizes.rest(540, 1_080));
    }
}
