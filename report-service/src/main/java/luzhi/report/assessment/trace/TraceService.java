package luzhi.report.assessment.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.Measure;
import luzhi.core.problem.NotFound;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Input;
import luzhi.report.assessment.evaluation.EvaluationInput;
import luzhi.report.assessment.evaluation.EvaluationService;
import luzhi.report.assessment.evaluation.Fact;
import luzhi.report.assessment.evaluation.FactView;
import luzhi.report.assessment.evaluation.Judge;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Rule;
import luzhi.report.assessment.evaluation.VerdictWords;
import luzhi.report.assessment.source.FigureTraces;
import luzhi.report.assessment.source.KnownMeasures;
import luzhi.report.assessment.source.MeasureDirectory;

/** Explains verdicts: judges once more and keeps hold of everything that was looked at. */
@ApplicationScoped
class TraceService {

    /** Each is a question to another service; more belong to another, narrower trace. */
    private static final int MOST_FIGURES = 200;

    private final EvaluationService evaluator;
    private final MeasureDirectory directory;
    private final FigureTraces figures;

    TraceService(EvaluationService evaluator, MeasureDirectory directory, FigureTraces figures) {
        this.evaluator = evaluator;
        this.directory = directory;
        this.figures = figures;
    }

    /**
     * @param asOf the day as of which to judge; null for the cycle's reporting date
     * @throws NotFound if there is no such cycle or criterion, or no such region on that day
     */
    TraceView trace(int year, RegionCode code, String criterion, LocalDate asOf, Locale language) {
        Rule rule = evaluator.rules(year).find(criterion)
                .orElseThrow(() -> new NotFound("no-such-criterion", criterion, year));
        EvaluationService.SourcedInput sourced = evaluator.collect(year, code, asOf);
        Judgement judgement = new Judge(sourced.input()).judge(rule);
        List<FigureKey> keys = keys(judgement).distinct().toList();
        Map<FigureKey, JsonNode> explained = figures.ask(keys.subList(0, Math.min(keys.size(), MOST_FIGURES)),
                language);
        return new Tree(rule, sourced.input(), directory.ask(), explained, language).of(judgement, keys.size(),
                sourced);
    }

    private static Stream<FigureKey> keys(Judgement judgement) {
        return Stream.concat(
                Stream.concat(judgement.facts().stream(), judgement.factsOfPreviousYear().stream())
                        .filter(fact -> fact instanceof Fact.OfFigure && fact.value() != null)
                        .map(fact -> ((Fact.OfFigure) fact).key()),
                judgement.counties().stream().flatMap(county -> keys(county.judgement())));
    }

    /** One trace being drawn up. */
    private record Tree(Rule rule, EvaluationInput evaluationInput, KnownMeasures measures,
            Map<FigureKey, JsonNode> explained,
            Locale language) {

        TraceView of(Judgement judgement, int figures, EvaluationService.SourcedInput sourced) {
            Criterion criterion = rule.criterion();
            return new TraceView(evaluationInput.rules().cycle().year(), evaluationInput.rules().cycle().version(),
                    evaluationInput.region().code(), evaluationInput.asOf(),
                    criterion.id(), criterion.title().in(language), criterion.basis(), criterion.basisVerified(),
                    branch(evaluationInput.region(), judgement), explained.size(), figures - explained.size(),
                    sourced.answers().states());
        }

        private TraceView.Branch branch(Region region, Judgement judgement) {
            boolean alone = judgement.counties().isEmpty();
            return new TraceView.Branch(region.code(), region.name(), judgement.verdict(),
                    new VerdictWords(language).because(judgement), judgement.value(), judgement.target(),
                    rule.criterion().unit(), judgement.gap(), judgement.deadline(),
                    alone ? new ExpressionWriter(rule, this::title).write(judgement) : null,
                    leaves(judgement.facts()), leaves(judgement.factsOfPreviousYear()), judgement.declarations(),
                    judgement.counties().stream().map(each -> branch(each.county(), each.judgement())).toList());
        }

        private List<TraceView.Leaf> leaves(List<Fact> facts) {
            return facts.stream().map(this::leaf).toList();
        }

        private TraceView.Leaf leaf(Fact fact) {
            FactView view = FactView.of(fact, new VerdictWords(language));
            return fact instanceof Fact.OfFigure figure
                    ? new TraceView.Leaf(title(fact.name()), view, FigureTraces.target(figure.key()),
                            explained.get(figure.key()))
                    : new TraceView.Leaf(title(fact.name()), view, null, null);
        }

        /** What a name of the rule stands for, in words. */
        private String title(String name) {
            Input input = rule.criterion().let().get(name);
            if (input instanceof Input.OfFigure figure) {
                String measure = measures.find(figure.reference().measure()).map(Measure::title)
                        .map(title -> title.in(language)).orElse(figure.reference().measure());
                Dimensions dimensions = figure.reference().dimensions();
                return dimensions.equals(Dimensions.NONE)
                        ? measure
                        : dimensions.byName().values().stream().collect(Collectors.joining("、", measure + "（", "）"));
            }
            if (input instanceof Input.OfThreshold threshold) {
                return evaluationInput.rules().cycle().thresholdsById().get(threshold.id()).title().in(language);
            }
            return name;
        }
    }
}
