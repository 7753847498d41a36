package luzhi.report.workflow.inspection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.RevisedRepository;
import luzhi.report.assessment.cycle.CriterionKey;

/** The inspections in the database. */
@ApplicationScoped
class InspectionRepository implements RevisedRepository<Inspection, CriterionKey> {

    /** What was found on each criterion of a region itself, by criterion. */
    Map<String, InspectionView> listOf(int cycle, RegionCode region) {
        return find("key.cycle = ?1 and key.region = ?2", cycle, region.text()).stream().map(Inspection::view)
                .collect(Collectors.toMap(InspectionView::criterion, found -> found));
    }

    /** What was found before, behind that revision. */
    List<InspectionView> listPast(CriterionKey key, int after, int limit) {
        return getEntityManager().createQuery(
                "from PastInspection where key.of = :key and key.revision > :after order by key.revision",
                PastInspection.class).setParameter("key", key).setParameter("after", after).setMaxResults(limit)
                .getResultStream().map(PastInspection::view).toList();
    }
}
