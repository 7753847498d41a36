package luzhi.report.workflow.submission;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.declaration.DeclarationService;
import luzhi.report.assessment.declaration.DeclarationView;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.EvaluationService;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.workflow.narrative.NarrativeService;
import luzhi.report.workflow.narrative.NarrativeView;
import luzhi.report.workflow.seal.TextFigures;

/**
 * Lays what is to be sealed: judges outside of any transaction, for services are asked, and holds that against what is there
 * once nobody can change anything any more.
 */
@ApplicationScoped
class SealPreparation {

    private final EvaluationService evaluator;
    private final DeclarationService declarations;
    private final NarrativeService narratives;
    private final TextFigures textFigures;
    private final Readiness readiness;

    SealPreparation(EvaluationService evaluator, DeclarationService declarations, NarrativeService narratives,
            TextFigures textFigures, Readiness readiness) {
        this.evaluator = evaluator;
        this.declarations = declarations;
        this.narratives = narratives;
        this.textFigures = textFigures;
        this.readiness = readiness;
    }

    /**
     * An evaluation as of the cycle's reporting date.
     *
     * @param judgedBy the declarations of the region and of all below it when it was made
     * @param written what the region wrote about its tasks
     * @param textFigures those that the region's texts name
     */
    record Laid(Evaluation evaluation, List<DeclarationView> judgedBy, List<NarrativeView> written,
            List<KnownFigure> textFigures) {

        Laid {
            judgedBy = List.copyOf(judgedBy);
            written = List.copyOf(written);
            textFigures = List.copyOf(textFigures);
        }
    }

    /** @throws NotFound if there is no such cycle, or no such region on its reporting date */
    Laid lay(int cycle, RegionCode region) {
        EvaluationService.SourcedInput sourced = evaluator.collectCompared(cycle, region, null, Set.of());
        return new Laid(evaluator.evaluate(sourced), sourced.input().declarations(), narratives.list(cycle, region),
                textFigures.ask(cycle, region));
    }

    /** The same without what is only sealed. */
    Evaluation judge(int cycle, RegionCode region) {
        return evaluator.evaluate(cycle, region, null);
    }

    /** What is worth knowing before it is submitted. */
    List<Concern> concerns(Evaluation evaluation) {
        return readiness.concerns(evaluation);
    }

    /** @throws Conflict if it cannot be submitted, or somebody declared or wrote something since it was laid */
    void requireSound(Laid laid) {
        Evaluation evaluation = laid.evaluation();
        int cycle = evaluation.cycle().year();
        RegionCode region = evaluation.region().code();
        if (!declarations.listWithin(cycle, region).equals(laid.judgedBy())
                || !narratives.list(cycle, region).equals(laid.written())) {
            throw new Conflict("changed-while-sealing");
        }
        readiness.require(evaluation);
    }
}
