package luzhi.report.cockpit.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.EvaluationView.CriterionView;
import luzhi.report.assessment.evaluation.EvaluationView.RegionView;
import luzhi.report.assessment.evaluation.PrintedValues;
import luzhi.report.assessment.evaluation.Verdict;

class HeatTableTest {

    private static RegionView county(int code, Verdict verdict, String gap) {
        return new RegionView(new RegionCode(String.valueOf(code)), "县" + code, verdict, null, null, null,
                PrintedValues.of(null, null, gap == null ? null : new BigDecimal(gap), "school", Locale.CHINESE), "",
                null, List.of(),
                List.of());
    }

    private static CriterionView criterion(String id, List<RegionView> counties) {
        return new CriterionView(id, "要点" + id, Verdict.NOT_MET, null, null, "school", null,
                PrintedValues.of(null, null, null, null, Locale.CHINESE), "", "", true, false, null, List.of(),
                List.of(), counties);
    }

    @Test
    void eachCountyHasACellOfEachCriterionAndSaysWhatItLacks() {
        HeatTable table = HeatTable.of(2020, List.of(
                criterion("1.1", List.of(county(620721, Verdict.MET, null), county(620702, Verdict.NOT_MET, "3"))),
                criterion("1.2", List.of(county(620702, Verdict.IN_PROGRESS, "2"))), criterion("1.3", null)));
        assertEquals(List.of("县620702", "县620721"), table.counties().stream().map(place -> place.name()).toList());
        assertEquals(List.of("1.1", "1.2"), table.rows().stream().map(row -> row.criterion().id()).toList());
        assertEquals(List.of("3所", "2所"), table.rows().stream().map(row -> row.cells().get(0).gap()).toList());
        assertEquals(Verdict.NOT_APPLICABLE, table.rows().get(1).cells().get(1).verdict());
    }

    @Test
    void whatCouldBeJudgedNowhereStandsApart() {
        HeatTable table = HeatTable.of(2020,
                List.of(criterion("1.1", List.of(county(620702, Verdict.NOT_EVALUABLE, null)))));
        assertEquals(List.of(), table.rows());
        assertEquals(List.of("1.1"), table.unjudged().stream().map(CriterionView::id).toList());
    }

    @Test
    void moreCountiesThanATableHasRoomForAreLeftToAPageOfTheirOwn() {
        HeatTable table = HeatTable.of(2020, List.of(criterion("1.1",
                IntStream.range(0, 31).mapToObj(i -> county(620101 + i, Verdict.NOT_MET, "1")).toList())));
        assertTrue(table.counties().isEmpty() && table.rows().isEmpty());
    }
}
