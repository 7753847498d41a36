package luzhi.report.assessment.gap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.measure.RollUp;
import luzhi.core.problem.NotFound;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.evaluation.Dossier;
import luzhi.report.assessment.evaluation.Evaluator;
import luzhi.report.assessment.evaluation.Judge;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Rule;
import luzhi.report.assessment.evaluation.Rules;
import luzhi.report.assessment.evaluation.VerdictWords;
import luzhi.report.assessment.source.MeasureDirectory;

/** Tells what a region lacks: judges it, and each county below it by the same rules. */
@ApplicationScoped
class Gaps {

    private final Evaluator evaluator;
    private final MeasureDirectory directory;

    Gaps(Evaluator evaluator, MeasureDirectory directory) {
        this.evaluator = evaluator;
        this.directory = directory;
    }

    /**
     * @param asOf the day as of which to judge; null for the cycle's reporting date
     * @throws NotFound if there is no such cycle, or no such region on that day
     */
    GapView tell(int year, RegionCode code, LocalDate asOf, Locale language) {
        Evaluator.Gathered gathered = evaluator.gather(year, code, asOf);
        Dossier dossier = gathered.dossier();
        Search search = new Search(dossier, new Moves(dossier, directory.ask()), language);
        List<GapView.OfCriterion> gaps = new ArrayList<>();
        Totals totals = new Totals(language);
        for (Rules.OfTask task : dossier.rules().tasks()) {
            for (Rule rule : task.rules()) {
                search.find(task.task().number(), rule, totals).ifPresent(gaps::add);
            }
        }
        return new GapView(year, code, dossier.region().name(), dossier.asOf(),
                new VerdictWords(language).notice(gathered.answers().states()), gaps, totals.list(),
                gathered.answers().states());
    }

    /** The search for gaps in one dossier. */
    private record Search(Dossier dossier, Judge judge, Moves moves, MoveWords words, VerdictWords verdicts,
            Locale language) {

        Search(Dossier dossier, Moves moves, Locale language) {
            this(dossier, new Judge(dossier), moves, new MoveWords(language), new VerdictWords(language), language);
        }

        private record CountyGap(Region county, Judgement judgement, Move move) {}

        Optional<GapView.OfCriterion> find(int task, Rule rule, Totals totals) {
            Judgement judgement = judge.judge(rule);
            if (!judgement.isOpen()) {
                return Optional.empty();
            }
            Criterion criterion = rule.criterion();
            Move move = moves.find(rule, dossier.region().code(), judgement).orElse(null);
            List<CountyGap> counties = counties(rule);
            if (!criterion.advisory()) {
                List<Move> demanded = move != null
                        ? List.of(move)
                        : counties.stream().map(CountyGap::move).filter(Objects::nonNull).toList();
                demanded.forEach(each -> totals.add(criterion.id(), each));
            }
            return Optional.of(new GapView.OfCriterion(task, criterion.id(),
                    criterion.title().in(language), criterion.advisory(), judgement.verdict(), judgement.value(),
                    judgement.target(), criterion.unit(), judgement.gap(), judgement.deadline(),
                    verdicts.because(judgement), words.of(move), counties.stream().map(this::view).toList(),
                    sum(counties)));
        }

        private List<CountyGap> counties(Rule rule) {
            return dossier.counties().stream().map(county -> {
                Judgement judgement = judge.judge(rule, county.code());
                return new CountyGap(county, judgement, moves.find(rule, county.code(), judgement).orElse(null));
            }).filter(each -> each.judgement().isOpen()).toList();
        }

        private GapView.OfCounty view(CountyGap each) {
            Judgement judgement = each.judgement();
            return new GapView.OfCounty(each.county().code(), each.county().name(), judgement.verdict(),
                    judgement.value(), judgement.target(), judgement.gap(), judgement.deadline(),
                    verdicts.because(judgement), words.of(each.move()));
        }

        /** Only of figures that add up; ratios of counties make no ratio of the city. */
        private static GapView.Sum sum(List<CountyGap> counties) {
            List<Move> summable = counties.stream().map(CountyGap::move).filter(Objects::nonNull)
                    .filter(move -> move.measure().rollsUp() == RollUp.SUM).toList();
            return summable.isEmpty()
                    ? null
                    : new GapView.Sum(summable.stream().map(Move::change).reduce(BigDecimal.ZERO, BigDecimal::add),
                            summable.get(0).measure().unit(), summable.size());
        }
    }
}
