package luzhi.report.cockpit.mine;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;

import luzhi.core.problem.NotFound;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionLevel;
import luzhi.kernel.access.Caller;
import luzhi.kernel.access.Role;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.cockpit.frame.Place;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.cockpit.frame.Writers;
import luzhi.report.cockpit.frame.YearsAtWork;
import luzhi.report.cockpit.rectification.Names;
import luzhi.report.cockpit.submission.Heap;
import luzhi.report.workflow.rectification.RectificationQueries;
import luzhi.report.workflow.rectification.RectificationView;
import luzhi.report.workflow.submission.AwaitedStep;
import luzhi.report.workflow.submission.AwaitedSteps;
import luzhi.report.workflow.submission.SubmissionView;
import luzhi.report.workflow.submission.SubmissionWriter;

/** Gathers what waits for the caller: one question for all evaluations, one for all items, and one evaluation. */
@ApplicationScoped
class MineReader {

    /** So many evaluations, or items, are looked at to find those that wait. */
    private static final int LOOKED_AT = 500;

    private final Caller caller;
    private final SecurityIdentity identity;
    private final Writers writers;
    private final YearsAtWork years;
    private final SubmissionWriter submissions;
    private final AwaitedSteps steps;
    private final RectificationQueries rectifications;
    private final ContestedCodes contested;
    private final CycleCatalog cycles;
    private final RegionDirectory regions;

    MineReader(Caller caller, SecurityIdentity identity, Writers writers, YearsAtWork years,
            SubmissionWriter submissions, AwaitedSteps steps, RectificationQueries rectifications,
            ContestedCodes contested, CycleCatalog cycles, RegionDirectory regions) {
        this.caller = caller;
        this.identity = identity;
        this.writers = writers;
        this.years = years;
        this.submissions = submissions;
        this.steps = steps;
        this.rectifications = rectifications;
        this.contested = contested;
        this.cycles = cycles;
        this.regions = regions;
    }

    /** @throws NotFound if nothing judges the caller's region in any year */
    Mine read(Locale language) {
        RegionCode own = caller.region();
        List<Integer> atWork = years.list(own);
        Optional<ContestedCodes.Begun> asked = maySettle()
                ? Optional.of(contested.begin(language))
                : Optional.empty();
        List<Mine.Own> evaluations = writers.mayReport() && own.level() != RegionLevel.COUNTRY
                ? ownEvaluations(own, atWork)
                : List.of();
        List<Mine.Turn> turns = steps.list(own, atWork, LOOKED_AT).stream().map(step -> turn(step, evaluations))
                .toList();
        List<Mine.Item> items = items(own, language);
        ContestedCodes.Found codes = asked.map(begun -> contested.await(begun, atWork.get(0), own, language))
                .orElse(new ContestedCodes.Found(List.of(), List.of()));
        return new Mine(name(own), turns, evaluations, items, codes.codes(), codes.silent());
    }

    private boolean maySettle() {
        return identity.hasRole(Role.REVIEWER) || identity.hasRole(Role.ADMIN);
    }

    /** Those that are open to changes, the newest year first; it alone is looked into, for each takes an evaluation. */
    private List<Mine.Own> ownEvaluations(RegionCode own, List<Integer> atWork) {
        List<Integer> open = atWork.stream().filter(year -> submissions.showState(year, own).state().isOpen())
                .toList();
        return open.stream().map(year -> year.equals(open.get(0))
                ? lookedInto(submissions.show(year, own))
                : Mine.Own.unlooked(year, Section.SUBMISSION.address(year, own.text()))).toList();
    }

    private static Mine.Own lookedInto(SubmissionView evaluation) {
        return new Mine.Own(evaluation.cycle(), Heap.blocking(evaluation), Heap.warnings(evaluation), null);
    }

    private Mine.Turn turn(AwaitedStep step, List<Mine.Own> evaluations) {
        Optional<Mine.Own> own = evaluations.stream()
                .filter(each -> step.region().equals(caller.region()) && each.cycle() == step.cycle()).findFirst();
        return new Mine.Turn(new Place(Section.SUBMISSION.address(step.cycle(), step.region().text()),
                name(step.region()), false), step.cycle(), step.state(), step.since(), step.actions(),
                own.map(Mine.Own::count).orElse(0L), own.filter(Mine.Own::isUnlooked).isPresent());
    }

    private List<Mine.Item> items(RegionCode own, Locale language) {
        Map<Integer, Cycle> known = cycles.listAll(own).stream()
                .collect(Collectors.toMap(Cycle::year, cycle -> cycle));
        return rectifications.listAwaited(own, LOOKED_AT).stream()
                .filter(item -> known.containsKey(item.finding().cycle()))
                .map(item -> item(own, item,
                        new Names(known.get(item.finding().cycle()), regions, rectifications.today(), language)))
                .sorted(Comparator.comparing(Mine.Item::isToConfirm)).toList();
    }

    private static Mine.Item item(RegionCode own, RectificationView view, Names names) {
        return new Mine.Item(new Place(
                Section.RECTIFICATIONS.address(view.finding().cycle(), own.text()) + "/items/" + view.id(),
                names.criterion(view.finding().criterion()), false), names.region(view.finding().responsible()), view);
    }

    private String name(RegionCode code) {
        return regions.findLatest(code).map(Region::name).orElse(code.text());
    }
}
