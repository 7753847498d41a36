package luzhi.report.cockpit.board;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import luzhi.report.assessment.evaluation.EvaluationView.CriterionView;
import luzhi.report.assessment.evaluation.EvaluationView.RegionView;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.cockpit.frame.Place;
import luzhi.report.cockpit.frame.Section;

/**
 * Open criteria down, counties across: the verdict on each.
 *
 * @param counties by code, each with where it is looked at by itself
 * @param unjudged criteria on which no county could be judged: they would only be so many question marks
 */
record HeatTable(List<Place> counties, List<Row> rows, List<CriterionView> unjudged) {

    private static final int MOST_COUNTIES = 30;

    /** One criterion, with a cell for each county. */
    record Row(CriterionView criterion, List<Cell> cells) {}

    /** @param gap what is lacking, as people write it; null where nothing is, or nobody can say how much */
    record Cell(Verdict verdict, @Nullable String gap) {

        private static final Cell NOTHING_SAID = new Cell(Verdict.NOT_APPLICABLE, null);

        private static Cell of(RegionView county) {
            return new Cell(county.verdict(), county.printed().gap());
        }
    }

    /** Of a region with more counties than a table has room for there is none: how these stand has a page of its own. */
    static HeatTable of(int cycle, List<CriterionView> open) {
        List<CriterionView> ofCounties = open.stream().filter(criterion -> criterion.regions() != null).toList();
        Map<String, String> names = new TreeMap<>();
        ofCounties.stream().flatMap(criterion -> criterion.regions().stream())
                .forEach(county -> names.put(county.region().text(), county.name()));
        if (names.size() > MOST_COUNTIES) {
            return new HeatTable(List.of(), List.of(), List.of());
        }
        List<Place> counties = names.entrySet().stream()
                .map(each -> new Place(Section.BOARD.address(cycle, each.getKey()), each.getValue(), false)).toList();
        return new HeatTable(counties,
                ofCounties.stream().filter(HeatTable::isJudged).map(criterion -> row(criterion, names)).toList(),
                ofCounties.stream().filter(criterion -> !isJudged(criterion)).toList());
    }

    private static boolean isJudged(CriterionView criterion) {
        return criterion.regions().stream().anyMatch(county -> county.verdict() != Verdict.NOT_EVALUABLE);
    }

    private static Row row(CriterionView criterion, Map<String, String> counties) {
        Map<String, RegionView> judged = criterion.regions().stream()
                .collect(Collectors.toMap(county -> county.region().text(), Function.identity()));
        return new Row(criterion, counties.keySet().stream()
                .map(code -> judged.containsKey(code) ? Cell.of(judged.get(code)) : Cell.NOTHING_SAID).toList());
    }
}
