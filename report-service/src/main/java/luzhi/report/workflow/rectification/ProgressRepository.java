package luzhi.report.workflow.rectification;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The progress reported on items, in the database. */
@ApplicationScoped
class ProgressRepository implements PanacheRepositoryBase<Progress, Progress.Key> {

    /** All that was reported on an item, the first report first. */
    List<ProgressView> listOf(long item) {
        return find("key.rectification = ?1 order by key.number", item).stream().map(Progress::view).toList();
    }

    /** The number of the next report on an item, which is locked. */
    int nextNumber(long item) {
        return (int) count("key.rectification", item) + 1;
    }
}
