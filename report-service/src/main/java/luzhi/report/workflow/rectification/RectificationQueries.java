package luzhi.report.workflow.rectification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.kernel.page.PageWanted;
import luzhi.report.workflow.step.Actor;
import luzhi.report.workflow.step.Actors;

/** The items there are, and how they came to be as they are. */
@ApplicationScoped
public class RectificationQueries {

    private final RectificationRepository repository;
    private final ProgressRepository progress;
    private final Actors actors;
    private final Clock clock;

    RectificationQueries(RectificationRepository repository, ProgressRepository progress, Actors actors, Clock clock) {
        this.repository = repository;
        this.progress = progress;
        this.actors = actors;
        this.clock = clock;
    }

    /** The day on which items are looked at. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The region that has to rectify. */
    public RegionCode getResponsible(int cycle, RegionCode within, long id) {
        return get(cycle, within, id).finding().responsible();
    }

    /** @throws NotFound if neither the region nor one below it has such an item in that cycle */
    private Rectification get(int cycle, RegionCode within, long id) {
        return repository.find(cycle, within, id).orElseThrow(() -> absent(within, id));
    }

    static NotFound absent(RegionCode within, long id) {
        return new NotFound("no-such-rectification", id, within);
    }

    /** One item with all that was reported on it. */
    public RectificationView show(int cycle, RegionCode within, long id) {
        return get(cycle, within, id).view(today(), progress.listOf(id));
    }

    /** What the caller may do to an item as it is. */
    public Set<RectificationAction> actions(int cycle, RegionCode within, long id) {
        Rectification item = get(cycle, within, id);
        Actor actor = actors.towards(item.finding().responsible());
        Set<RectificationAction> all = EnumSet.allOf(RectificationAction.class);
        all.removeIf(act -> !item.mayBe(act, actor));
        return all;
    }

    /** Some items, by region and id, as they stand on the day of the query. */
    List<RectificationView> list(ItemQuery wanted) {
        return repository.list(wanted).stream().map(item -> item.view(wanted.today())).toList();
    }

    /** The first items of a region and of all below it, by region and id, as they stand today. */
    public List<RectificationView> listFirst(int cycle, RegionCode within, int limit) {
        PageWanted<PagePlace> first = new PageWanted<>(limit, PagePlace.BEFORE_ALL);
        return list(new ItemQuery(cycle, within, null, today(), first)).stream().limit(limit).toList();
    }

    /**
     * Items of all years that wait for the caller, by deadline: of a region itself to be closed; of it and of all below it to be closed
     * overdue, or to be confirmed.
     */
    public List<RectificationView> listAwaited(RegionCode within, int atMost) {
        return repository.listPressing(within, today(), atMost).stream().filter(this::waitsForCaller)
                .map(item -> item.view(today())).toList();
    }

    private boolean waitsForCaller(Rectification item) {
        Actor actor = actors.towards(item.finding().responsible());
        return item.mayBe(RectificationAction.CLOSED, actor) || item.mayBe(RectificationAction.CONFIRMED, actor);
    }

    /** Every revision of an item, the first one first. */
    public List<RectificationView> listRevisions(int cycle, RegionCode within, long id) {
        RectificationView present = get(cycle, within, id).lastRevision();
        return Stream.concat(repository.listPast(id, present.revision()).stream(), Stream.of(present)).toList();
    }
}
