package luzhi.report.assessment.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.figure.FigureKey;
import luzhi.core.problem.NotFound;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.evaluation.EvaluationInput;
import luzhi.report.assessment.evaluation.EvaluationService;
import luzhi.report.assessment.evaluation.Fact;
import luzhi.report.assessment.evaluation.FactView;
import luzhi.report.assessment.evaluation.Judge;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Rule;
import luzhi.report.assessment.evaluation.VerdictWords;
import luzhi.report.assessment.source.FigureTraces;
import luzhi.report.assessment.source.MeasureDirectory;

/** Explains verdicts: judges once more and keeps hold of everything that was looked at. */
@ApplicationScoped
public class TraceService {

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
    public TraceView trace(int year, RegionCode code, String criterion, LocalDate asOf, Locale language) {
        Rule rule = evaluator.rules(year, code).find(criterion)
                .orElseThrow(() -> new NotFound("no-such-criterion", criterion, year));
        EvaluationService.SourcedInput sourced = evaluator.collect(year, code, asOf, Set.of());
        Judgement judgement = new Judge(sourced.input()).judge(rule);
        List<FigureKey> keys = keys(judgement).distinct().toList();
        Map<FigureKey, JsonNode> explained = figures.ask(keys.subList(0, Math.min(keys.size(), MOST_FIGURES)),
                language);
        return new Tree(rule, sourced.input(), words(language), explained, language).of(judgement, keys.size(),
                sourced);
    }

    /** By the titles that the services tell now. */
    public VerdictWords words(Locale language) {
        directory.ask();
        return evaluator.words(language);
    }

    private static Stream<FigureKey> keys(Judgement judgement) {
        return Stream.concat(
                Stream.concat(judgement.facts().stream(), judgement.factsOfPreviousYear().stream())
                        .filter(fact -> fact instanceof Fact.OfFigure && fact.value() != null)
                        .map(fact -> ((Fact.OfFigure) fact).key()),
                judgement.counties().stream().flatMap(county -> keys(county.judgement())));
    }

    /** One trace being drawn up. */
    private record Tree(Rule rule, EvaluationInput input, VerdictWords words, Map<FigureKey, JsonNode> explained,
            Locale language) {

        TraceView of(Judgement judgement, int figures, EvaluationService.SourcedInput sourced) {
            Criterion criterion = rule.criterion();
            return new TraceView(input.rules().cycle().year(), input.rules().cycle().version(),
                    input.rules().cycle().region(),
                    input.region().code(), input.asOf(),
                    criterion.id(), criterion.title().in(language), criterion.legalBasis().text(),
                    criterion.legalBasis().verified(),
                    branch(input.region(), judgement), explained.size(), figures - explained.size(),
                    sourced.answers().states());
        }

        private TraceView.Branch branch(Region region, Judgement judgement) {
            boolean alone = judgement.counties().isEmpty();
            return new TraceView.Branch(region.code(), region.name(), judgement.verdict(),
                    words.because(judgement), judgement.value(), judgement.target(),
                    rule.criterion().unit(), judgement.gap(), judgement.deadline(),
                    alone ? new ExpressionWriter(rule, this::title, words).write(judgement) : null,
                    leaves(judgement.facts()), leaves(judgement.factsOfPreviousYear()), judgement.declarations(),
                    judgement.counties().stream().map(each -> branch(each.county(), each.judgement())).toList());
        }

        private List<TraceView.Leaf> leaves(List<Fact> facts) {
            return facts.stream().map(this::leaf).toList();
        }

        private TraceView.Leaf leaf(Fact fact) {
            FactView view = FactView.of(fact, words);
            return fact instanceof Fact.OfFigure figure
                    ? new TraceView.Leaf(title(fact.name()), view, FigureTraces.target(figure.key()),
                            explained.get(figure.key()))
                    : new TraceView.Leaf(title(fact.name()), view, null, null);
        }

        /** What a name of the rule stands for, in words. */
        private String title(String name) {
            return words.title(rule.criterion().let().get(name), input.rules().cycle(), name);
        }
    }
}
