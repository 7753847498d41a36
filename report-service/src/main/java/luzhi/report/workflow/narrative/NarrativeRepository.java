package luzhi.report.workflow.narrative;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.RevisedRepository;
import luzhi.report.assessment.cycle.TaskKey;

/** The narratives in the database. */
@ApplicationScoped
class NarrativeRepository implements RevisedRepository<Narrative, TaskKey> {

    /** The narratives of a region itself, by task. */
    List<NarrativeView> list(int cycle, RegionCode region) {
        return find("key.cycle = ?1 and key.region = ?2 order by key.task", cycle, region.text()).stream()
                .map(Narrative::view).toList();
    }

    /**
     * The narratives of a region and of all below it, by region and task.
     *
     * @param after those behind this one, whose cycle is the one asked for
     */
    List<NarrativeView> listWithin(RegionCode region, TaskKey after, int limit) {
        return find("""
                key.cycle = :cycle and key.region like :subtree and (key.region, key.task) > (:region, :task)
                order by key.region, key.task""",
                Map.of("cycle", after.cycle(), "subtree", region.prefix() + "%", "region", after.region(), "task",
                        after.task()))
                .range(0, limit - 1).stream().map(Narrative::view).toList();
    }

    /** What was written before, behind that revision. */
    List<NarrativeView> listPast(TaskKey key, int after, int limit) {
        return getEntityManager().createQuery(
                "from PastNarrative where key.of = :key and key.revision > :after order by key.revision",
                PastNarrative.class).setParameter("key", key).setParameter("after", after).setMaxResults(limit)
                .getResultStream().map(PastNarrative::view).toList();
    }
}
