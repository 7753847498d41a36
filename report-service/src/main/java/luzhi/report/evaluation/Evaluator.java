package luzhi.report.evaluation;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.kernel.figure.Preference;
import luzhi.kernel.problem.NotFound;
import luzhi.kernel.region.Region;
import luzhi.kernel.region.RegionCode;
import luzhi.kernel.region.RegionDirectory;
import luzhi.kernel.region.RegionLevel;
import luzhi.report.cycle.Cycle;
import luzhi.report.cycle.CycleLibrary;
import luzhi.report.declaration.Declarations;
import luzhi.report.discrepancy.Contradiction;
import luzhi.report.source.Sources;

/** Assembles an evaluation: asks every owner for its figures at once, then judges. */
@ApplicationScoped
public class Evaluator {

    private final CycleLibrary cycles;
    private final RegionDirectory regions;
    private final Sources sources;
    private final Declarations declarations;

    Evaluator(CycleLibrary cycles, RegionDirectory regions, Sources sources, Declarations declarations) {
        this.cycles = cycles;
        this.regions = regions;
        this.sources = sources;
        this.declarations = declarations;
    }

    /**
     * @param asOf the day as of which to judge; null for the cycle's reporting date
     * @throws NotFound if there is no such cycle, or no such region on that day
     */
    public Evaluation evaluate(int year, RegionCode code, LocalDate asOf) {
        Cycle cycle = cycles.get(year);
        LocalDate day = asOf == null ? cycle.reportingDate() : asOf;
        Region region = regions.find(code, day).orElseThrow(() -> new NotFound("no-region-then", code, day));
        Sources.Answers answers = sources.ask(code, cycle.periods(), Preference.BEST, Preference.REPORTED,
                Preference.DERIVED);
        Judge judge = new Judge(cycle, new Facts(answers.of(Preference.BEST)), declarations.listWithin(year, code),
                code, day);
        List<Region> counties = regions.listBelow(code, day).stream()
                .filter(below -> below.level() == RegionLevel.COUNTY).toList();
        return new Evaluation(cycle, region, day, cycle.tasks().stream()
                .map(task -> new Evaluation.OfTask(task, task.criteria().stream()
                        .map(criterion -> new Evaluation.OfCriterion(criterion,
                                judge.judge(Rule.of(criterion), counties)))
                        .toList()))
                .toList(), Contradiction.among(answers.of(Preference.REPORTED), answers.of(Preference.DERIVED)),
                answers.states());
    }
}
