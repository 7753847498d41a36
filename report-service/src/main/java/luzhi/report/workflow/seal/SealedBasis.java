package luzhi.report.workflow.seal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.core.figure.FigureKey;
import luzhi.core.region.Region;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.declaration.DeclarationView;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.EvaluationInput;
import luzhi.report.assessment.evaluation.Facts;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Rules;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.SourceState;

/**
 * Everything that it takes to judge again.
 *
 * @param rules the cycle's document as it was judged by, thresholds and groups of regions included
 * @param counties those judged where a criterion is about each; empty where none is, or none lies below
 * @param figures every figure that a verdict rests on
 * @param declarations every declaration that a verdict rests on
 * @param sources what became of asking each service
 */
record SealedBasis(Cycle rules, List<SealedRegion> counties, List<SealedFigure> figures,
        List<DeclarationView> declarations, List<SourceState> sources) {

    SealedBasis {
        Objects.requireNonNull(rules);
        counties = List.copyOf(counties);
        figures = List.copyOf(figures);
        declarations = List.copyOf(declarations);
        sources = List.copyOf(sources);
    }

    static SealedBasis of(Evaluation evaluation) {
        return new SealedBasis(evaluation.cycle(), counties(evaluation),
                List.copyOf(SealedFigure.behind(evaluation).values()), declarations(evaluation), evaluation.sources());
    }

    private static Stream<Judgement> judgements(Evaluation evaluation) {
        return evaluation.tasks().stream().flatMap(task -> task.criteria().stream())
                .map(Evaluation.OfCriterion::judgement);
    }

    private static List<SealedRegion> counties(Evaluation evaluation) {
        return List.copyOf(judgements(evaluation).flatMap(judgement -> judgement.counties().stream())
                .map(Judgement.OfCounty::county).collect(Collectors.toMap(Region::code, SealedRegion::of,
                        (one, same) -> one, TreeMap::new))
                .values());
    }

    private static List<DeclarationView> declarations(Evaluation evaluation) {
        return List.copyOf(judgements(evaluation).flatMap(SealedFigure::withCounties)
                .flatMap(judgement -> judgement.declarations().stream())
                .collect(Collectors.toMap(declaration -> declaration.region() + " " + declaration.criterion(),
                        Function.identity(), (one, same) -> one, TreeMap::new))
                .values());
    }

    /** The verdicts on that subject that follow. */
    List<SealedTask> judge(SealedSubject subject) {
        Map<FigureKey, SealedFigure> byKey = figures.stream()
                .collect(Collectors.toMap(SealedFigure::key, Function.identity()));
        Facts facts = (name, key) -> Facts.answered(name, key, Owner.ofMeasure(key.measure()),
                byKey.containsKey(key) ? byKey.get(key).known() : null);
        return SealedTask.of(new EvaluationInput(Rules.of(rules), subject.region().on(subject.asOf()), subject.asOf(),
                counties.stream().map(county -> county.on(subject.asOf())).toList(), facts, declarations,
                rules.thresholdsById()).judge());
    }
}
