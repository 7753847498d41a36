package luzhi.report.workflow.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import luzhi.core.language.Title;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.Measure;
import luzhi.core.measure.RollUp;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.KnownMeasures;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.SourceAnswer;
import luzhi.report.assessment.source.SourceStatus;

class RendererTest {

    private static final RegionCode CITY = new RegionCode("620700");
    private static final OffsetDateTime THEN = OffsetDateTime.parse("2020-10-31T09:30:00+08:00");
    private static final Measure COLLECTED = new Measure("finance.collected", new Title("征收额", "Collected"), List.of(),
            "CNY", List.of(), RollUp.SUM, null, null, null, null);
    private static final KnownMeasures MEASURES = new KnownMeasures(Map.of(COLLECTED.code(), COLLECTED), Map.of(),
            Set.of());

    private final List<KnownFigure> figures = new ArrayList<>();

    private void know(String region, String period, String value, String missing) {
        figures.add(new KnownFigure(COLLECTED.code(), Dimensions.NONE, new RegionCode(region), Period.parse(period),
                value == null ? null : new BigDecimal(value), missing, "CNY", null, null));
    }

    private static NarrativeView writing(String achievements, String nextSteps) {
        return new NarrativeView(2020, CITY, 3, new NarrativeTexts(achievements, null, nextSteps), null, 1, THEN,
                "city");
    }

    private RenderedNarrative render(NarrativeView narrative) {
        return new Renderer(AvailableFigures.of(figures), MEASURES).render(narrative);
    }

    @Test
    void figuresStandWhereTheirPlaceholdersStood() {
        know("620700", "2019", "81234500", null);
        know("620702", "2020", "5000", null);
        RenderedNarrative rendered = render(writing("征收{{finance.collected@previous-year | 万元 .2}}。",
                "其中甘州区{{finance.collected#620702}}，{{finance.collected@2019 | 亿元 .1}}"));
        assertEquals(new NarrativeTexts("征收8123.45万元。", null, "其中甘州区5,000元，0.8亿元"), rendered.texts());
        assertEquals(List.of("achievements", "nextSteps", "nextSteps"),
                rendered.figures().stream().map(LiveFigure::part).toList());
        LiveFigure first = rendered.figures().get(0);
        assertEquals(new BigDecimal("81234500"), first.value());
        assertEquals(Period.parse("2019"), first.figure().period());
        assertEquals("征收额", first.title().zh());
        assertNull(first.missing());
    }

    @Test
    void aMissingFigureLeavesAMarkNeverAZero() {
        know("620700", "2019", null, "not-reported");
        RenderedNarrative rendered = render(
                writing("{{finance.collected@2019}}、{{finance.collected}}、{{staffing.staff}}", null));
        assertEquals("【缺：征收额】、【缺：征收额】、【缺：staffing.staff】", rendered.texts().achievements());
        assertEquals(List.of("not-reported", "no-figure", "no-figure"),
                rendered.figures().stream().map(LiveFigure::missing).toList());
        rendered.figures().forEach(figure -> assertNull(figure.value()));
    }

    @Test
    void zeroIsAValue() {
        know("620700", "2020", "0", null);
        assertEquals("0元", render(writing("{{finance.collected}}", null)).texts().achievements());
    }

    @Test
    void aServiceThatDoesNotAnswerIsTheReason() {
        AvailableFigures none = AvailableFigures.answered(List
                .of(new SourceAnswer(new Owner("finance"), SourceStatus.UNREACHABLE, "refused", THEN, List.of())));
        assertEquals("service-silent", new Renderer(none, MEASURES).render(writing("{{finance.collected}}", null))
                .figures().get(0).missing());
    }

    @Test
    void aFigureThatCannotBePrintedAsItWasMeantIsMarked() {
        know("620700", "2020", "7", null);
        LiveFigure figure = render(writing("{{finance.collected | 万人}}", null)).figures().get(0);
        assertEquals("【缺：征收额】", figure.printed());
        assertEquals("unit-changed", figure.missing());
    }
}
