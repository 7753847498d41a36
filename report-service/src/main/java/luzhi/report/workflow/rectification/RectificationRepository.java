package luzhi.report.workflow.rectification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheQuery;

import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.RevisedRepository;

/** The items in the database. */
@ApplicationScoped
class RectificationRepository implements RevisedRepository<Rectification, Long> {

    /** An item of a region or of one below it. */
    Optional<Rectification> find(int cycle, RegionCode within, long id) {
        return query(cycle, within, id).singleResultOptional();
    }

    /** Like {@link #find}; nobody else can write it until the transaction ends. */
    Optional<Rectification> lock(int cycle, RegionCode within, long id) {
        return query(cycle, within, id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    private PanacheQuery<Rectification> query(int cycle, RegionCode within, long id) {
        return find("id = :id and finding.cycle = :cycle and finding.region like :subtree",
                Map.of("id", id, "cycle", cycle, "subtree", within.prefix() + "%"));
    }

    /** Items of a region and of all below it, by region and id. */
    List<Rectification> list(ItemQuery wanted) {
        Map<String, Object> parameters = new HashMap<>(Map.of("cycle", wanted.cycle(), "subtree",
                wanted.within().prefix() + "%", "afterRegion", wanted.page().behind().region(), "afterId",
                wanted.page().behind().id()));
        String condition = """
                finding.cycle = :cycle and finding.region like :subtree
                and (finding.region, id) > (:afterRegion, :afterId)""";
        if (wanted.status() != null) {
            condition += " and stage.state = :state";
            parameters.put("state", wanted.status().state());
        }
        if (wanted.status() == Status.OVERDUE) {
            condition += " and plan.deadline < :today";
            parameters.put("today", wanted.today());
        }
        return find(condition + " order by finding.region, id", parameters).range(0, wanted.page().entriesToFind() - 1)
                .list();
    }

    /**
     * Items of all years that somebody has to do something about, by deadline: those of a region itself that are open; those of all below
     * it too, where they are overdue or to be confirmed.
     */
    List<Rectification> listPressing(RegionCode within, LocalDate today, int atMost) {
        return find("""
                finding.region like :subtree and (stage.state = :closed
                or stage.state = :open and (finding.region = :region or plan.deadline < :today))
                order by plan.deadline, id""",
                Map.of("subtree", within.prefix() + "%", "region", within.text(), "closed",
                        State.CLOSED, "open", State.OPEN, "today", today))
                .range(0, atMost - 1).list();
    }

    /** Whether there is one on the same criterion and region that is not confirmed yet. */
    boolean hasUnfinished(Finding like) {
        return count("""
                finding.cycle = :cycle and finding.region = :region and finding.criterion = :criterion
                and stage.state <> :confirmed""",
                Map.of("cycle", like.cycle(), "region", like.region(), "criterion", like.criterion(), "confirmed",
                        State.CONFIRMED)) > 0;
    }

    /** What of a region and all below it has an item that is not confirmed yet. */
    Set<OpenMatter> listUnfinished(int cycle, RegionCode within) {
        return new HashSet<>(getEntityManager().createQuery("""
                select finding.region, finding.criterion from Rectification
                where finding.cycle = :cycle and finding.region like :subtree and stage.state <> :confirmed""",
                OpenMatter.class).setParameter("cycle", cycle).setParameter("subtree", within.prefix() + "%")
                .setParameter("confirmed", State.CONFIRMED).getResultList());
    }

    /** A criterion that one region has to answer for. */
    record OpenMatter(String region, String criterion) {}

    /** What an item was before that revision, the first one first. */
    List<RectificationView> listPast(long id, int before) {
        return getEntityManager().createQuery(
                "from PastRectification where key.id = :id and key.revision < :before order by key.revision",
                PastRectification.class).setParameter("id", id).setParameter("before", before)
                .getResultStream().map(PastRectification::view).toList();
    }
}
