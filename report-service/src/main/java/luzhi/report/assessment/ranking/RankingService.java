package luzhi.report.assessment.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.problem.NotFound;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionLevel;
import luzhi.core.region.RegionSpan;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.Threshold;
import luzhi.report.assessment.declaration.DeclarationService;
import luzhi.report.assessment.declaration.DeclarationView;
import luzhi.report.assessment.evaluation.Absence;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.EvaluationInput;
import luzhi.report.assessment.evaluation.EvaluationService;
import luzhi.report.assessment.evaluation.Fact;
import luzhi.report.assessment.evaluation.Facts;
import luzhi.report.assessment.evaluation.Rules;
import luzhi.report.assessment.evaluation.TaskStatus;
import luzhi.report.assessment.source.BulkFigures;
import luzhi.report.assessment.source.FigureTable;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.SourceState;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.report.assessment.source.WantedFigures;

/** Judges every region below one, from figures fetched for all of them at once. */
@ApplicationScoped
public class RankingService {

    private static final String ENROLMENT = "infrastructure.enrolment";

    private final EvaluationService evaluator;
    private final RegionDirectory regions;
    private final BulkFigures figures;
    private final DeclarationService declarations;

    RankingService(EvaluationService evaluator, RegionDirectory regions, BulkFigures figures,
            DeclarationService declarations) {
        this.evaluator = evaluator;
        this.regions = regions;
        this.figures = figures;
        this.declarations = declarations;
    }

    /** The regions in order, by which rules, and what became of asking each service. */
    public record Ranking(Cycle rules, LocalDate asOf, List<RankingTable.Placed> places, List<SourceState> sources) {}

    /**
     * Ranks by the rules that judge the region within which all of them lie: ranks by different rules could not be compared.
     *
     * @param asOf the day as of which to judge; null for the cycle's reporting date
     * @param level only regions of it; null for all
     * @throws NotFound if there is no such cycle
     */
    public Ranking rank(int year, RegionCode within, LocalDate asOf, RegionLevel level) {
        Rules rules = evaluator.rules(year, within);
        Optional<Rules> before = evaluator.findRules(year - 1, within);
        Set<WantedFigures.Wanted> wanted = new HashSet<>(wanted(rules));
        before.ifPresent(lastYear -> wanted.addAll(wanted(lastYear)));
        FigureTable table = figures.ask(within, new WantedFigures(wanted));
        LocalDate day = asOf == null ? rules.cycle().reportingDate() : asOf;
        Field now = new Field(rules, table, byRegion(year, within), day);
        Optional<Field> then = before.map(lastYear -> new Field(lastYear, table, byRegion(year - 1, within),
                lastYear.cycle().reportingDate()));
        List<RegionRank> standings = regions.listBelow(within, day).stream()
                .filter(region -> level == null || region.level() == level)
                .map(region -> RegionRank.of(region, now.judge(region), enrolment(table, region, year),
                        then.flatMap(field -> field.completedTasks(region)).orElse(null)))
                .toList();
        return new Ranking(rules.cycle(), day, new RankingTable(standings).listAll(), table.states());
    }

    private static Set<WantedFigures.Wanted> wanted(Rules rules) {
        Set<WantedFigures.Wanted> wanted = new HashSet<>(rules.figures());
        wanted.add(new WantedFigures.Wanted(ENROLMENT, Period.ofYear(rules.cycle().year()), Dimensions.NONE));
        return wanted;
    }

    private static BigDecimal enrolment(FigureTable table, Region region, int year) {
        return table.find(new FigureKey(region.code(), ENROLMENT, Period.ofYear(year), Dimensions.NONE))
                .map(figure -> figure.value()).orElse(null);
    }

    private NavigableMap<String, List<DeclarationView>> byRegion(int year, RegionCode within) {
        return declarations.listWithin(year, within).stream().collect(Collectors
                .groupingBy(declaration -> declaration.region().text(), TreeMap::new, Collectors.toList()));
    }

    /** All regions under the rules of one cycle. */
    private final class Field {

        private final Rules rules;
        private final Facts facts;
        private final NavigableMap<String, List<DeclarationView>> declared;
        private final LocalDate day;
        private final Map<String, Threshold> thresholds;

        Field(Rules rules, FigureTable table, NavigableMap<String, List<DeclarationView>> declared, LocalDate day) {
            this.rules = rules;
            this.facts = (name, key) -> fact(table, name, key);
            this.declared = declared;
            this.day = day;
            this.thresholds = rules.cycle().thresholdsById();
        }

        private static Fact.OfFigure fact(FigureTable table, String name, FigureKey key) {
            Owner owner = Owner.ofMeasure(key.measure());
            SourceStatus status = table.status(owner);
            return status == SourceStatus.AVAILABLE
                    ? Facts.answered(name, key, owner, table.find(key).orElse(null))
                    : new Fact.OfFigure(name, key, null, Absence.ofSource(owner, status));
        }

        List<Evaluation.OfTask> judge(Region region) {
            RegionSpan span = region.code().span();
            List<DeclarationView> ofSubtree = new ArrayList<>();
            declared.subMap(span.first(), true, span.last(), true).values().forEach(ofSubtree::addAll);
            return new EvaluationInput(rules, region, day, evaluator.countiesBelow(region.code(), day), facts,
                    ofSubtree,
                    thresholds).judge();
        }

        /** Nothing where the region did not exist then. */
        Optional<Long> completedTasks(Region region) {
            return regions.find(region.code(), day).map(this::judge).map(tasks -> tasks.stream()
                    .filter(task -> task.status() == TaskStatus.COMPLETED).count());
        }
    }
}
