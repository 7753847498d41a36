package luzhi.report.workflow.inspection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.expression.Formula;
import luzhi.core.language.Codes;
import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.EvaluationService;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.workflow.seal.SealService;

/** Finds what regions say of themselves. */
@ApplicationScoped
class SelfAssessment {

    private final SealService seals;
    private final EvaluationService evaluator;

    SelfAssessment(SealService seals, EvaluationService evaluator) {
        this.seals = seals;
        this.evaluator = evaluator;
    }

    /** By the last seal of the year; nothing if there is none. */
    Optional<SelfVerdicts> findLastSealed(int cycle, RegionCode region) {
        return seals.findLast(cycle, region).map(seal -> getSealed(cycle, region, seal.number()));
    }

    /** @throws NotFound if there is no such seal */
    SelfVerdicts getSealed(int cycle, RegionCode region, int seal) {
        JsonNode document = seals.open(cycle, region, seal).document();
        Map<String, Verdict> verdicts = new HashMap<>();
        for (JsonNode task : document.path("tasks")) {
            for (JsonNode criterion : task.path("criteria")) {
                verdicts.put(criterion.path("id").asText(),
                        Codes.get(Verdict.class, criterion.path("outcome").path("verdict").asText()));
            }
        }
        return new SelfVerdicts(seal, Formula.parse(document.path("rules").path("credibility").textValue()), verdicts);
    }

    /**
     * As judged now: services are asked.
     *
     * @throws NotFound if there is no such region on the cycle's reporting date
     */
    SelfVerdicts judge(int cycle, RegionCode region) {
        Evaluation evaluation = evaluator.evaluate(cycle, region, null);
        return new SelfVerdicts(null, Formula.parse(evaluation.cycle().credibility()), evaluation.tasks().stream()
                .flatMap(task -> task.criteria().stream()).collect(Collectors.toMap(judged -> judged.criterion().id(),
                        judged -> judged.judgement().verdict())));
    }
}
