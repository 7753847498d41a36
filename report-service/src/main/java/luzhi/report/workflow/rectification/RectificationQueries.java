package luzhi.report.workflow.rectification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;

/** The items there are, and how they came to be as they are. */
@ApplicationScoped
public class RectificationQueries {

    private final RectificationRepository repository;
    private final Clock clock;

    RectificationQueries(RectificationRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws NotFound if neither the region nor one below it has such an item in that cycle */
    Rectification get(int cycle, RegionCode within, long id) {
        return repository.find(cycle, within, id).orElseThrow(() -> absent(within, id));
    }

    static NotFound absent(RegionCode within, long id) {
        return new NotFound("no-such-rectification", id, within);
    }

    /** One item with all that was reported on it. */
    RectificationView show(int cycle, RegionCode within, long id) {
        return RectificationView.of(get(cycle, within, id), today(), repository.listProgress(id));
    }

    /** Some items, by region and id. */
    List<Rectification> list(ItemQuery wanted, int limit) {
        return repository.list(wanted, limit);
    }

    /** Some items of a region and of all below it, by region and id, as they stand today. */
    public List<RectificationView> list(int cycle, RegionCode within, int limit) {
        LocalDate today = today();
        return list(ItemQuery.of(cycle, within.text(), null, null, today), limit).stream()
                .map(item -> RectificationView.of(item, today)).toList();
    }

    /** Every revision of an item, the first one first. */
    List<RectificationView> listRevisions(int cycle, RegionCode within, long id) {
        get(cycle, within, id);
        return repository.listRevisions(id).stream().map(RectificationView::ofRevision).toList();
    }
}
