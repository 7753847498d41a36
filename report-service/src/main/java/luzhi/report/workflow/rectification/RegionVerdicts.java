package luzhi.report.workflow.rectification;

import java.util.Optional;
import java.util.stream.Stream;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.Judgement;

/** The verdicts of an evaluation, each for the region that has to answer for it. */
final class RegionVerdicts {

    private RegionVerdicts() {}

    /** One criterion for one region: that evaluated, or a county where the criterion is about each. */
    record OfOne(Criterion criterion, RegionCode region, Judgement judgement) {}

    /** All, by criterion as the cycle has them. */
    static Stream<OfOne> of(Evaluation evaluation) {
        return evaluation.tasks().stream().flatMap(task -> task.criteria().stream())
                .flatMap(each -> each.judgement().counties().isEmpty()
                        ? Stream.of(new OfOne(each.criterion(), evaluation.region().code(), each.judgement()))
                        : each.judgement().counties().stream().map(
                                one -> new OfOne(each.criterion(), one.county().code(), one.judgement())));
    }

    /** Nothing if the cycle has no such criterion, or judges it for other regions. */
    static Optional<OfOne> find(Evaluation evaluation, String criterion, RegionCode region) {
        return of(evaluation).filter(each -> each.criterion().id().equals(criterion) && each.region().equals(region))
                .findFirst();
    }
}
