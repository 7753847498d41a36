package luzhi.report.workflow.rectification;

import java.util.List;
import java.util.Set;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Fault;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Verdict;

/** What an evaluation leaves to be rectified. */
final class OpenCriteria {

    private OpenCriteria() {}

    /** What is open and has no item yet, by criterion. */
    static List<RegionVerdicts.OfOne> listDue(Evaluation evaluation,
            Set<RectificationRepository.OpenMatter> unfinished) {
        return RegionVerdicts.of(evaluation).filter(each -> each.judgement().isOpen())
                .filter(each -> !unfinished
                        .contains(new RectificationRepository.OpenMatter(each.region().text(), each.criterion().id())))
                .toList();
    }

    /**
     * What an item can be opened on.
     *
     * @param county null where the criterion is about the region evaluated
     * @throws NotFound if the cycle has no such criterion
     * @throws RuleBroken if the criterion is about each county and none of them is named, or the other way round
     * @throws Conflict if it is not open
     */
    static RegionVerdicts.OfOne get(Evaluation evaluation, String criterion, RegionCode county) {
        List<RegionVerdicts.OfOne> candidates = RegionVerdicts.of(evaluation)
                .filter(each -> each.criterion().id().equals(criterion)).toList();
        if (candidates.isEmpty()) {
            throw new NotFound("no-such-criterion", criterion, evaluation.cycle().year());
        }
        RegionCode wanted = county == null ? evaluation.region().code() : county;
        RegionVerdicts.OfOne judged = candidates.stream().filter(each -> each.region().equals(wanted)).findFirst()
                .orElseThrow(() -> elsewhere(candidates, county));
        requireOpen(judged);
        return judged;
    }

    private static RuleBroken elsewhere(List<RegionVerdicts.OfOne> candidates, RegionCode county) {
        RegionVerdicts.OfOne first = candidates.get(0);
        return new RuleBroken(county == null
                ? Fault.at("/county", "county-required", first.criterion().id(), candidates.stream()
                        .filter(each -> each.judgement().isOpen()).map(RegionVerdicts.OfOne::region).toList())
                : Fault.at("/county", "county-not-judged", county, first.criterion().id()));
    }

    private static void requireOpen(RegionVerdicts.OfOne judged) {
        Judgement judgement = judged.judgement();
        if (judgement.verdict() == Verdict.NOT_EVALUABLE) {
            throw new Conflict("criterion-not-evaluable", judged.criterion().id(), judged.region());
        }
        if (!judgement.isOpen()) {
            throw new Conflict("criterion-not-open", judged.criterion().id(), judged.region(),
                    judgement.verdict());
        }
    }
}
