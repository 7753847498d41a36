package luzhi.report.cockpit.mine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import luzhi.report.workflow.rectification.RectificationQueries;
import luzhi.report.workflow.rectification.RectificationView;
import luzhi.report.workflow.submission.AwaitedStep;
import luzhi.report.workflow.submission.AwaitedSteps;
import luzhi.report.workflow.submission.SubmissionView;
import luzhi.report.workflow.submission.SubmissionWriter;

/** Gathers what waits for the caller: one question for all evaluations, one for all items, one evaluation of his own region a year. */
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
                ? atWork.stream().flatMap(year -> own(submissions.show(year, own))).toList()
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

    /** Nothing for one that is closed to changes. */
    private static Stream<Mine.Own> own(SubmissionView evaluation) {
        return evaluation.blocking() == null
                ? Stream.empty()
                : Stream.of(new Mine.Own(evaluation.cycle(), heaps(evaluation, evaluation.blocking()),
                        heaps(evaluation, evaluation.warnings())));
    }

    private static List<Mine.Heap> heaps(SubmissionView evaluation, List<SubmissionView.ConcernView> concerns) {
        Map<Matter, Long> counts = concerns.stream().collect(Collectors
                .groupingBy(concern -> Matter.of(concern.code()), TreeMap::new, Collectors.counting()));
        List<Mine.Heap> heaps = new ArrayList<>();
        counts.forEach((matter, count) -> heaps.add(new Mine.Heap(matter, count,
                section(matter, evaluation.region()).address(evaluation.cycle(), evaluation.region().text()))));
        return heaps;
    }

    /** What counties have not declared is named, county by county, where the evaluation is submitted. */
    private static Section section(Matter matter, RegionCode region) {
        return matter == Matter.DECLARATIONS && region.level() != RegionLevel.COUNTY
                ? Section.SUBMISSION
                : matter.section();
    }

    private Mine.Turn turn(AwaitedStep step, List<Mine.Own> evaluations) {
        long blocking = step.region().equals(caller.region())
                ? evaluations.stream().filter(own -> own.cycle() == step.cycle())
                        .flatMap(own -> own.blocking().stream()).mapToLong(Mine.Heap::count).sum()
                : 0;
        return new Mine.Turn(new Place(Section.SUBMISSION.address(step.cycle(), step.region().text()),
                name(step.region()), false), step.cycle(), step.state(), step.since(), step.actions(), blocking);
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
