package luzhi.report.cockpit.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionLevel;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.workflow.submission.SubmissionView;

/** Matters of a kind about one evaluation: how many there are, and where they are seen to. */
public record Heap(Matter matter, long count, String address) {

    /** What keeps an evaluation from being submitted; nothing while that is not looked at. */
    public static List<Heap> blocking(SubmissionView evaluation) {
        return of(evaluation, evaluation.blocking());
    }

    /** What else whoever submits it should know; nothing while that is not looked at. */
    public static List<Heap> warnings(SubmissionView evaluation) {
        return of(evaluation, evaluation.warnings());
    }

    private static List<Heap> of(SubmissionView evaluation, @Nullable List<SubmissionView.ConcernView> concerns) {
        if (concerns == null) {
            return List.of();
        }
        Map<Matter, Long> counts = concerns.stream().collect(Collectors
                .groupingBy(concern -> Matter.of(concern.code()), TreeMap::new, Collectors.counting()));
        List<Heap> heaps = new ArrayList<>();
        counts.forEach((matter, count) -> heaps.add(new Heap(matter, count,
                section(matter, evaluation.region()).address(evaluation.cycle(), evaluation.region().text()))));
        return heaps;
    }

    /** What counties have not declared is named, county by county, where the evaluation is submitted. */
    private static Section section(Matter matter, RegionCode region) {
        return matter == Matter.DECLARATIONS && region.level() != RegionLevel.COUNTY
                ? Section.SUBMISSION
                : matter.section();
    }
}
