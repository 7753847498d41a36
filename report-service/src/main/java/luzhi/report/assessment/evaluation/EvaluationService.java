package luzhi.report.assessment.evaluation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.figure.Preference;
import luzhi.core.period.Period;
import luzhi.core.problem.Fault;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionLevel;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.CycleKey;
import luzhi.report.assessment.declaration.DeclarationService;
import luzhi.report.assessment.discrepancy.DiscrepancyService;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.assessment.source.Sources;
import luzhi.report.assessment.source.WantedFigures;

/** Assembles an evaluation: asks every owner for its figures at once, then judges. */
@ApplicationScoped
public class EvaluationService {

    private final CycleCatalog cycles;
    private final RegionDirectory regions;
    private final Sources sources;
    private final DeclarationService declarations;
    private final DiscrepancyService discrepancies;
    private final MeasureDirectory measures;
    /** The rules last used of each owner and year: to parse them takes longer than to judge by them. */
    private final Map<CycleKey, Rules> parsed = new ConcurrentHashMap<>();

    EvaluationService(CycleCatalog cycles, RegionDirectory regions, Sources sources, DeclarationService declarations,
            DiscrepancyService discrepancies, MeasureDirectory measures) {
        this.cycles = cycles;
        this.regions = regions;
        this.sources = sources;
        this.declarations = declarations;
        this.discrepancies = discrepancies;
        this.measures = measures;
    }

    /** The input of an evaluation and the answers it was made of. */
    public record SourcedInput(EvaluationInput input, Sources.Answers answers) {}

    /**
     * @param asOf the day as of which to judge; null for the cycle's reporting date
     * @throws NotFound if there is no such cycle, or no such region on that day
     */
    public Evaluation evaluate(int year, RegionCode code, LocalDate asOf) {
        return evaluate(collectCompared(year, code, asOf, Set.of()));
    }

    /** Judges what was sourced, what is compared among it. */
    public Evaluation evaluate(SourcedInput sourced) {
        EvaluationInput input = sourced.input();
        Sources.Answers answers = sourced.answers();
        return new Evaluation(input.rules().cycle(), input.region(), input.asOf(), input.judge(),
                discrepancies.among(input.rules().cycle(), input.region().code(), answers),
                answers.states());
    }

    /**
     * All that the region is judged by.
     *
     * @param asOf the day as of which to judge; null for the cycle's reporting date
     * @param further figures that are wanted beside those that rules look at
     * @throws NotFound if there is no such cycle, or no such region on that day
     * @throws RuleBroken for the country as a whole, which nobody evaluates
     */
    public SourcedInput collect(int year, RegionCode code, LocalDate asOf, Set<WantedFigures.Wanted> further) {
        return collect(year, code, asOf, further, false);
    }

    /** The same, and the figures that are compared with one another. */
    public SourcedInput collectCompared(int year, RegionCode code, LocalDate asOf,
            Set<WantedFigures.Wanted> further) {
        return collect(year, code, asOf, further, true);
    }

    private SourcedInput collect(int year, RegionCode code, LocalDate asOf, Set<WantedFigures.Wanted> further,
            boolean compared) {
        if (code.level() == RegionLevel.COUNTRY) {
            throw new RuleBroken(Fault.at("region", "country-not-evaluated", code));
        }
        Rules rules = rules(year, code);
        LocalDate day = asOf == null ? rules.cycle().reportingDate() : asOf;
        Region region = regions.find(code, day).orElseThrow(() -> new NotFound("no-region-then", code, day));
        Set<Period> periods = discrepancies.periods(rules.cycle());
        Set<WantedFigures.Wanted> wanted = new HashSet<>(further);
        wanted.addAll(rules.figures());
        if (compared) {
            wanted.addAll(discrepancies.figures(rules.cycle()));
        }
        wanted.removeIf(each -> !periods.contains(each.period()));
        Sources.Answers answers = sources.ask(code, wanted, compared ? periods : Set.of());
        return new SourcedInput(
                new EvaluationInput(rules, region, day, countiesBelow(code, day), Facts.of(answers.of(Preference.BEST)),
                        declarations.listWithin(year, code), rules.cycle().thresholdsById()),
                answers);
    }

    /** The words of verdicts in one language, by the titles that the services have told. */
    public VerdictWords words(Locale language) {
        return new VerdictWords(language, measures.known(),
                code -> regions.findLatest(code).map(Region::name).orElseGet(code::text));
    }

    /** The counties strictly below a region on a day, by code. */
    public List<Region> countiesBelow(RegionCode code, LocalDate day) {
        return regions.listBelow(code, day).stream().filter(below -> below.level() == RegionLevel.COUNTY).toList();
    }

    /**
     * The present rules that judge a region in a year.
     *
     * @throws NotFound if there is no such cycle
     */
    public Rules rules(int year, RegionCode judged) {
        return rules(cycles.get(year, judged));
    }

    /** The same, where there may be none. */
    public Optional<Rules> findRules(int year, RegionCode judged) {
        return cycles.find(year, judged).map(this::rules);
    }

    private Rules rules(Cycle cycle) {
        return parsed.compute(cycle.key(),
                (same, last) -> last != null && last.cycle() == cycle ? last : Rules.of(cycle));
    }
}
