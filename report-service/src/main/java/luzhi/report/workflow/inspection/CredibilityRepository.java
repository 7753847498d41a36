package luzhi.report.workflow.inspection;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.region.RegionCode;
import luzhi.kernel.database.TransactionLocks;
import luzhi.kernel.revision.RevisedRepository;
import luzhi.report.assessment.cycle.EvaluationKey;

/** Credibilities in the database. */
@ApplicationScoped
class CredibilityRepository implements RevisedRepository<Credibility, EvaluationKey> {

    private final TransactionLocks locks;

    CredibilityRepository(TransactionLocks locks) {
        this.locks = locks;
    }

    /** Keeps inspections and credibility of a region as they are until the transaction at hand ends. */
    void lock(int cycle, RegionCode region) {
        locks.lock("credibility " + cycle, Integer.parseInt(region.text()));
    }

    /** The present ones of the regions that the query is for, by region and year. */
    List<CredibilityView> list(CredibilityQuery query) {
        return find("""
                (key.region = :region or key.region like :subtree and key.region <> :within)
                and (key.region, key.cycle) > (:afterRegion, :afterCycle) order by key.region, key.cycle""",
                Map.of("region", query.region(), "subtree", query.subtree(), "within", query.within(), "afterRegion",
                        query.page().behind().region(), "afterCycle", query.page().behind().cycle()))
                .range(0, query.page().entriesToFind() - 1).stream().map(Credibility::view).toList();
    }
}
