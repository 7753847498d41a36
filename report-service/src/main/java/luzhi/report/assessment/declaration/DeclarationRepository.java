package luzhi.report.assessment.declaration;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.RevisedRepository;
import luzhi.report.assessment.cycle.CriterionKey;

/** The declarations in the database. */
@ApplicationScoped
class DeclarationRepository implements RevisedRepository<Declaration, CriterionKey> {

    /**
     * The declarations of a region and of all below it, by region and criterion.
     *
     * @param after those behind this one, whose cycle is the one asked for
     */
    List<Declaration> listWithin(RegionCode region, CriterionKey after, int limit) {
        return find("""
                key.cycle = :cycle and key.region like :subtree and (key.region, key.criterion) > (:region, :criterion)
                order by key.region, key.criterion""",
                Map.of("cycle", after.cycle(), "subtree", region.prefix() + "%", "region", after.region(), "criterion",
                        after.criterion()))
                .range(0, limit - 1).list();
    }

    /** The years in which a region, or one below it, declared anything, the newest first. */
    List<Integer> listYears(RegionCode within) {
        return getEntityManager().createQuery("""
                select distinct key.cycle from Declaration where key.region between :first and :last
                order by key.cycle desc""", Integer.class).setParameter("first", within.span().first())
                .setParameter("last", within.span().last()).getResultList();
    }

    /** The declarations of a region itself, by criterion. */
    List<Declaration> list(int cycle, RegionCode region) {
        return list("key.cycle = ?1 and key.region = ?2 order by key.criterion", cycle, region.text());
    }

    /** What was declared before, behind that revision. */
    List<DeclarationView> listPast(CriterionKey key, int after, int limit) {
        return getEntityManager().createQuery(
                "from PastDeclaration where key.of = :key and key.revision > :after order by key.revision",
                PastDeclaration.class).setParameter("key", key).setParameter("after", after).setMaxResults(limit)
                .getResultStream().map(PastDeclaration::view).toList();
    }
}
