package luzhi.report.discrepancy;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.kernel.figure.Preference;
import luzhi.kernel.problem.NotFound;
import luzhi.kernel.region.RegionCode;
import luzhi.report.cycle.CycleLibrary;
import luzhi.report.source.SourceState;
import luzhi.report.source.SourceStatus;
import luzhi.report.source.Sources;

/** Finds what is contradictory among the figures of a region and of all below it, and brings the answers to it. */
@ApplicationScoped
class Discrepancies {

    private final CycleLibrary cycles;
    private final Sources sources;
    private final AnswerBook answers;

    Discrepancies(CycleLibrary cycles, Sources sources, AnswerBook answers) {
        this.cycles = cycles;
        this.sources = sources;
        this.answers = answers;
    }

    /** @throws NotFound if there is no such cycle */
    DiscrepancyList list(int cycle, RegionCode region, Predicate<Discrepancy> wanted) {
        Sources.Answers figures = compare(cycle, region);
        Map<String, Answer> given = answers.listWithin(cycle, region);
        return new DiscrepancyList(contradictions(figures).stream()
                .map(found -> Discrepancy.of(found, given.get(found.id()))).filter(wanted).toList(), figures.states());
    }

    /** @throws NotFound if there is no such cycle, or no such discrepancy among the figures that can be had now */
    Discrepancy answer(int cycle, RegionCode region, String id, AnswerDraft draft, String ifMatch) {
        Sources.Answers figures = compare(cycle, region);
        Contradiction found = contradictions(figures).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> absent(id, region, figures.states()));
        return Discrepancy.of(found, answers.give(cycle, found, draft, ifMatch));
    }

    /** @throws NotFound if there is no such cycle, or nobody ever answered such a discrepancy there */
    List<Answer> listRevisions(int cycle, RegionCode region, String id) {
        cycles.get(cycle);
        return answers.listRevisions(cycle, region, id);
    }

    private Sources.Answers compare(int cycle, RegionCode region) {
        return sources.ask(region, cycles.get(cycle).periods(), Preference.REPORTED, Preference.DERIVED);
    }

    private static List<Contradiction> contradictions(Sources.Answers figures) {
        return Contradiction.among(figures.of(Preference.REPORTED), figures.of(Preference.DERIVED));
    }

    private static NotFound absent(String id, RegionCode region, List<SourceState> sources) {
        String down = sources.stream().filter(source -> source.status() != SourceStatus.AVAILABLE)
                .map(SourceState::service).collect(Collectors.joining(", "));
        return down.isEmpty()
                ? new NotFound("no-such-discrepancy", id, region)
                : new NotFound("no-such-discrepancy-in-sight", id, region, down);
    }
}
