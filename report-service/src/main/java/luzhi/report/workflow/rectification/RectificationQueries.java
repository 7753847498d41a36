package luzhi.report.workflow.rectification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.kernel.page.PageWanted;

/** The items there are, and how they came to be as they are. */
@ApplicationScoped
public class RectificationQueries {

    private final RectificationRepository repository;
    private final ProgressRepository progress;
    private final Clock clock;

    RectificationQueries(RectificationRepository repository, ProgressRepository progress, Clock clock) {
        this.repository = repository;
        this.progress = progress;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The region that has to rectify. */
    RegionCode getResponsible(int cycle, RegionCode within, long id) {
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
    RectificationView show(int cycle, RegionCode within, long id) {
        return get(cycle, within, id).view(today(), progress.listOf(id));
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

    /** Every revision of an item, the first one first. */
    List<RectificationView> listRevisions(int cycle, RegionCode within, long id) {
        RectificationView present = get(cycle, within, id).lastRevision();
        return Stream.concat(repository.listPast(id, present.revision()).stream(), Stream.of(present)).toList();
    }
}
