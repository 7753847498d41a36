package luzhi.report.assessment.gap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.figure.PrintedNumber;
import luzhi.core.measure.RollUp;
import luzhi.core.problem.NotFound;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.evaluation.EvaluationInput;
import luzhi.report.assessment.evaluation.EvaluationService;
import luzhi.report.assessment.evaluation.Judge;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.PrintedValues;
import luzhi.report.assessment.evaluation.Rule;
import luzhi.report.assessment.evaluation.Rules;
import luzhi.report.assessment.evaluation.VerdictWords;
import luzhi.report.assessment.source.MeasureDirectory;

/** Tells what a region lacks: judges it, and each county below it by the same rules. */
@ApplicationScoped
public class GapService {

    private final EvaluationService evaluator;
    private final MeasureDirectory directory;

    GapService(EvaluationService evaluator, MeasureDirectory directory) {
        this.evaluator = evaluator;
        this.directory = directory;
    }

    /**
     * @param asOf the day as of which to judge; null for the cycle's reporting date
     * @throws NotFound if there is no such cycle, or no such region on that day
     */
    public GapView tell(int year, RegionCode code, LocalDate asOf, Locale language) {
        EvaluationService.SourcedInput sourced = evaluator.collect(year, code, asOf,
                evaluator.rules(year, code).figuresOfRemedies());
        EvaluationInput input = sourced.input();
        Search search = new Search(input, new AdjustmentFinder(input, directory.ask()), evaluator.words(language),
                language);
        List<GapView.OfCriterion> gaps = new ArrayList<>();
        Totals totals = new Totals(language);
        for (Rules.OfTask task : input.rules().tasks()) {
            for (Rule rule : task.rules()) {
                search.find(task.task().number(), rule, totals).ifPresent(gaps::add);
            }
        }
        return new GapView(year, code, input.region().name(), input.asOf(),
                VerdictWords.notice(sourced.answers().states(), language), gaps, totals.list(),
                sourced.answers().states());
    }

    VerdictWords words(Locale language) {
        return evaluator.words(language);
    }

    /** The search for gaps in the input of one evaluation. */
    private record Search(EvaluationInput input, Judge judge, AdjustmentFinder moves, AdjustmentWords words,
            VerdictWords verdicts,
            Locale language) {

        Search(EvaluationInput input, AdjustmentFinder moves, VerdictWords verdicts, Locale language) {
            this(input, new Judge(input), moves, new AdjustmentWords(language), verdicts, language);
        }

        private record CountyGap(Region county, Judgement judgement, Adjustment move) {}

        Optional<GapView.OfCriterion> find(int task, Rule rule, Totals totals) {
            Judgement judgement = judge.judge(rule);
            if (!judgement.isOpen()) {
                return Optional.empty();
            }
            Criterion criterion = rule.criterion();
            Adjustment move = moves.find(rule, input.region().code(), judgement).orElse(null);
            List<CountyGap> counties = counties(rule);
            if (!criterion.advisory()) {
                List<Adjustment> demanded = move != null
                        ? List.of(move)
                        : counties.stream().map(CountyGap::move).filter(Objects::nonNull).toList();
                demanded.forEach(each -> totals.add(criterion.id(), each));
            }
            return Optional.of(new GapView.OfCriterion(task, criterion.id(),
                    criterion.title().in(language), criterion.advisory(), judgement.verdict(), judgement.value(),
                    judgement.target(), criterion.unit(), judgement.gap(), printed(judgement, criterion),
                    judgement.deadline(),
                    verdicts.because(judgement), words.of(move),
                    counties.stream().map(each -> view(each, criterion)).toList(),
                    sum(counties)));
        }

        private List<CountyGap> counties(Rule rule) {
            return input.counties().stream().map(county -> {
                Judgement judgement = judge.judge(rule, county.code());
                return new CountyGap(county, judgement, moves.find(rule, county.code(), judgement).orElse(null));
            }).filter(each -> each.judgement().isOpen()).toList();
        }

        private PrintedValues printed(Judgement judgement, Criterion criterion) {
            return PrintedValues.of(judgement.value(), judgement.target(), judgement.gap(), criterion.unit(),
                    language);
        }

        private GapView.OfCounty view(CountyGap each, Criterion criterion) {
            Judgement judgement = each.judgement();
            return new GapView.OfCounty(each.county().code(), each.county().name(), judgement.verdict(),
                    judgement.value(), judgement.target(), judgement.gap(), printed(judgement, criterion),
                    judgement.deadline(), verdicts.because(judgement), words.of(each.move()));
        }

        /** Only of figures that add up; ratios of counties make no ratio of the city. */
        private GapView.Sum sum(List<CountyGap> counties) {
            List<Adjustment> summable = counties.stream().map(CountyGap::move).filter(Objects::nonNull)
                    .filter(move -> move.measure().rollsUp() == RollUp.SUM).toList();
            if (summable.isEmpty()) {
                return null;
            }
            BigDecimal change = summable.stream().map(Adjustment::change).reduce(BigDecimal.ZERO, BigDecimal::add);
            String unit = summable.get(0).measure().unit();
            return new GapView.Sum(change, unit, summable.size(), PrintedNumber.difference(change, unit, language));
        }
    }
}
