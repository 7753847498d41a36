package luzhi.report.assessment.discrepancy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.figure.Preference;
import luzhi.core.period.Period;
import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.relations.Check;
import luzhi.relations.Finding;
import luzhi.relations.FindingWords;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.source.ServiceNames;
import luzhi.report.assessment.source.SourceState;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.report.assessment.source.Sources;
import luzhi.report.assessment.source.WantedFigures;

/** Finds what is contradictory among the figures of a region and of all below it, and brings the answers to it. */
@ApplicationScoped
public class DiscrepancyService {

    private final CycleCatalog cycles;
    private final Sources sources;
    private final Examiner examiner;
    private final AnswerService answers;

    DiscrepancyService(CycleCatalog cycles, Sources sources, Examiner examiner, AnswerService answers) {
        this.cycles = cycles;
        this.sources = sources;
        this.examiner = examiner;
        this.answers = answers;
    }

    /** Every period whose figures are judged or compared in a cycle. */
    public Set<Period> periods(Cycle cycle) {
        return examiner.periods(cycle);
    }

    /** Every figure that is compared with others by name, of whatever region. */
    public Set<WantedFigures.Wanted> figures(Cycle cycle) {
        return examiner.figures(cycle);
    }

    /**
     * What is contradictory among figures that were asked for, by figure, with what was answered.
     *
     * @param figures those of {@link #figures}, and those compared for all {@link #periods}, of the region and of all below it
     */
    public List<Discrepancy> among(Cycle cycle, RegionCode region, Sources.Answers figures) {
        Map<String, AnswerView> given = answers.listWithin(cycle.year(), region);
        return Findings.unite(examiner.examine(cycle, region, figures).toList(),
                Contradiction.among(figures.of(Preference.REPORTED), figures.of(Preference.DERIVED))).stream()
                .map(found -> Discrepancy.of(found, given.get(DiscrepancyId.of(found)))).toList();
    }

    /** The words of what is found, in one language. */
    public FindingWords words(Locale language) {
        return examiner.words(language);
    }

    /** What was asked for, and what is found in it. */
    public record Listed(List<Discrepancy> discrepancies, List<SourceState> sources) {}

    /** @throws NotFound if there is no such cycle */
    public Listed list(int year, RegionCode region, Predicate<Discrepancy> wanted) {
        Cycle cycle = cycles.get(year, region);
        Sources.Answers figures = ask(cycle, region);
        return new Listed(among(cycle, region, figures).stream().filter(wanted).toList(), figures.states());
    }

    /**
     * What became of each relation.
     *
     * @param listed the findings that are listed, of which one may tell what several relations found
     */
    record Checked(List<Check> checks, List<Finding> listed, List<SourceState> sources) {}

    /**
     * What became of each relation for the region itself, whatever is below it.
     *
     * @throws NotFound if there is no such cycle
     */
    Checked listChecks(int year, RegionCode region, Predicate<Check> wanted) {
        Cycle cycle = cycles.get(year, region);
        Sources.Answers figures = ask(cycle, region);
        List<Check> all = examiner.examine(cycle, region, figures)
                .filter(check -> check.region().equals(region)).toList();
        return new Checked(all.stream().filter(wanted).toList(), Findings.unite(all, List.of()), figures.states());
    }

    /** @throws NotFound if there is no such cycle, or no such discrepancy among the figures that can be had now */
    public Discrepancy get(int year, RegionCode region, String id) {
        Cycle cycle = cycles.get(year, region);
        Sources.Answers figures = ask(cycle, region);
        return among(cycle, region, figures).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> absent(id, region, figures.states()));
    }

    /** Answers a discrepancy that was found: {@link AnswerService#give}. */
    public Discrepancy answer(int year, RegionCode region, Discrepancy found, AnswerDraft draft, String ifMatch) {
        return Discrepancy.of(found.finding(), answers.give(year, region, found, draft, ifMatch));
    }

    /** @throws NotFound if there is no such cycle, or nobody ever answered such a discrepancy there */
    List<AnswerView> listRevisions(int cycle, RegionCode region, String id) {
        cycles.get(cycle, region);
        return answers.listRevisions(cycle, region, id);
    }

    private Sources.Answers ask(Cycle cycle, RegionCode region) {
        return sources.ask(region, figures(cycle), periods(cycle));
    }

    private static NotFound absent(String id, RegionCode region, List<SourceState> sources) {
        List<String> down = sources.stream().filter(source -> source.status() != SourceStatus.AVAILABLE)
                .map(SourceState::service).toList();
        return down.isEmpty()
                ? new NotFound("no-such-discrepancy", id, region)
                : new NotFound("no-such-discrepancy-in-sight", id, region, ServiceNames.of(down));
    }
}
