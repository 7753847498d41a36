package luzhi.claims.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import luzhi.claims.check.CheckedReport;
import luzhi.claims.check.Mismatch;
import luzhi.claims.reading.Claim;
import luzhi.claims.record.RecordGaps;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

class JudgeTest {

    private static final String TEXT = "学校共90所，小学50所、初中30所，占55.6%。2021年。另有图书馆7座，藏书8万册。";
    private static final StatedFigure WHOLE = figure("90所", "90", "school");
    private static final StatedFigure PRIMARY = figure("50所", "50", "item");
    private static final StatedFigure JUNIOR = figure("30所", "30", "school");
    private static final StatedFigure SHARE = figure("55.6%", "55.6", "percent");
    private static final StatedFigure LIBRARIES = figure("7座", "7", "item");
    private static final StatedFigure BOOKS = figure("8万册", "80000", "item");
    private static final PlantedError WRONG_SUM = new PlantedError(List.of("sum-mismatch", "bound-exceeded"),
            WHOLE.span(), List.of(PRIMARY.span(), JUNIOR.span()), "50 + 30 = 80", "80所");
    private static final Passage WRONG = passage(WRONG_SUM);
    private static final Passage SOUND = passage();

    private static StatedFigure figure(String printed, String value, String unit) {
        int start = TEXT.indexOf(printed);
        return new StatedFigure(new Span(start, start + printed.length()), new BigDecimal(value), List.of(), unit);
    }

    private static Passage passage(PlantedError... errors) {
        return new Passage("made", TEXT, List.of(WHOLE, PRIMARY, JUNIOR, SHARE, LIBRARIES, BOOKS), List.of(),
                List.of(errors), List.of(), List.of());
    }

    private static Claim claim(String printed, String value, String unit) {
        int start = TEXT.indexOf(printed);
        BigDecimal number = new BigDecimal(value);
        return new Claim(printed, printed, start, start + printed.length(), number, Interval.of(number), unit, "",
                new Claim.Key(null, null, null));
    }

    private static CheckedReport told(Mismatch... findings) {
        return new CheckedReport(List.of(claim("90所", "90", "school"), claim("50所", "50", "school"),
                claim("30所", "30", "school"), claim("55.6%", "55.6", "percent"), claim("7座", "7", "座"),
                claim("8万册", "80000", "book")), List.of(findings), List.of(), Map.of(),
                RecordGaps.NONE);
    }

    private static Mismatch finding(Kind kind, Severity severity, String... claims) {
        Range any = Range.exactly(BigDecimal.ONE);
        return new Mismatch(kind, severity, List.of(claims), any, any, null, "", null, false, List.of());
    }

    private static Mismatch error(Kind kind, String... claims) {
        return finding(kind, Severity.ERROR, claims);
    }

    @Test
    void aFigureIsReadWherePlaceValueAndKindOfUnitAreRight() {
        List<Claim> claims = new ArrayList<>(Arrays.asList(claim("90所", "90", "school"), claim("50所", "500", "school"),
                claim("30所", "30", "percent"), claim("0所，占", "0", "school"), claim("2021年", "2021", "年"),
                claim("55.6%", "55.6", "percent"), claim("8万册", "80000", "册")));
        Judgement judgement = Judge.judge(SOUND, new CheckedReport(claims, List.of(), List.of(), Map.of(),
                RecordGaps.NONE));
        assertEquals(List.of(WHOLE, SHARE, BOOKS),
                SOUND.figures().stream().filter(judgement.read()::containsKey).toList());
        assertEquals(List.of("2021年"), judgement.invented().stream().map(Claim::text).toList());
    }

    @Test
    void aDateIsNoFigureToBeReadThoughFindingsMayBeAboutIt() {
        StatedFigure date = figure("2021年", "2021", "other");
        Passage dated = new Passage("made", TEXT, List.of(WHOLE, date), List.of(), List.of(), List.of(), List.of());
        assertEquals(List.of(WHOLE), dated.quantities());
        assertEquals(new Proportion(1, 1), Score.of(List.of(Judge.judge(dated, told()))).figuresRead());
    }

    @Test
    void aSplitMayBeReadAsTheShareOfItsFirstSideAndAnIndexAsABareNumber() {
        assertTrue(UnitGroups.areAlike("ratio", "percent"));
        assertTrue(UnitGroups.areAlike("ratio", null));
        assertFalse(UnitGroups.areAlike("percent", "ratio"));
        assertFalse(UnitGroups.areAlike("CNY", null));
    }

    @Test
    void theSignAndOtherRightValuesDoNotMatter() {
        StatedFigure fall = new StatedFigure(SHARE.span(), new BigDecimal("-55.6"),
                List.of(new BigDecimal("0.1666666666666667")),
                "percent");
        assertTrue(fall.isWorth(new BigDecimal("55.6")));
        assertTrue(fall.isWorth(new BigDecimal("0.16666666666666666667")));
        assertFalse(fall.isWorth(new BigDecimal("55.7")));
    }

    @Test
    void aFindingOfAnAcceptedKindFindsByTheWrongFigureOrByContradictingARelatedOne() {
        for (Mismatch finding : List.of(error(Kind.SUM_MISMATCH, "90所", "7座"), error(Kind.BOUND_EXCEEDED, "7座", "90所"),
                error(Kind.SUM_MISMATCH, "50所", "7座"), error(Kind.SHARE_MISMATCH, "55.6%", "50所", "90所"))) {
            assertEquals(finding, Judge.judge(WRONG, told(finding)).found().get(WRONG_SUM));
        }
    }

    @Test
    void aFindingAboutOthersIsAFalseAlarm() {
        for (Mismatch finding : List.of(error(Kind.SUM_MISMATCH, "7座", "50所"),
                error(Kind.SHARE_MISMATCH, "55.6%", "50所"),
                error(Kind.AVERAGE_MISMATCH, "8万册", "7座"))) {
            Judgement judgement = Judge.judge(WRONG, told(finding));
            assertEquals(List.of(finding), judgement.falseAlarms());
            assertTrue(judgement.found().isEmpty());
        }
    }

    @Test
    void furtherFindingsAboutOneWrongFigureCountNeitherWay() {
        Score score = Score.of(List.of(Judge.judge(WRONG, told(error(Kind.SUM_MISMATCH, "90所", "50所", "30所"),
                error(Kind.SHARE_MISMATCH, "55.6%", "50所", "90所"), error(Kind.AVERAGE_MISMATCH, "7座", "90所")))));
        assertEquals(new Proportion(1, 1), score.rightErrors());
        assertEquals(new Proportion(1, 1), score.foundByError());
    }

    @Test
    void noticesDoNotCountAndWarningsCountAsSuch() {
        Score notice = Score
                .of(List.of(Judge.judge(WRONG, told(finding(Kind.SUM_MISMATCH, Severity.NOTICE, "90所", "50所")))));
        Score warning = Score
                .of(List.of(Judge.judge(WRONG, told(finding(Kind.SUM_MISMATCH, Severity.WARNING, "90所", "50所")))));
        assertEquals(new Proportion(0, 1), notice.found());
        assertEquals(new Proportion(1, 1), warning.found());
        assertEquals(new Proportion(0, 1), warning.foundByError());
        assertEquals(new Proportion(0, 0), warning.rightErrors());
    }

    @Test
    void soundPassagesWithAnErrorAreCounted() {
        Score score = Score.of(List.of(Judge.judge(SOUND, told(error(Kind.SUM_MISMATCH, "90所", "50所"))),
                Judge.judge(SOUND, told(finding(Kind.SUM_MISMATCH, Severity.WARNING, "90所", "50所"))),
                Judge.judge(SOUND, told()), Judge.judge(WRONG, told(error(Kind.AVERAGE_MISMATCH, "8万册", "7座")))));
        assertEquals(new Proportion(1, 3), score.soundWithError());
        assertEquals(new Proportion(2, 3), score.soundWithAlarm());
        assertEquals(new Proportion(0, 2), score.rightErrors());
        assertEquals(1, score.byKind().get("average-mismatch").falseErrors());
    }
}
