package luzhi.report.workflow.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import luzhi.core.region.RegionCode;
import luzhi.kernel.page.PageWanted;
import luzhi.kernel.revision.RevisedRepository;

/** Entries of evidence in the database: those that were not withdrawn. */
@ApplicationScoped
class EvidenceRepository implements RevisedRepository<Evidence, Integer> {

    private static final String PRESENT = "from Evidence entry join fetch entry.file where entry.withdrawal.at is null and ";

    private final Jdbi database;

    EvidenceRepository(Jdbi database) {
        this.database = database;
    }

    Optional<Evidence> find(int cycle, RegionCode region, int id) {
        return find(PRESENT + "entry.id = ?1 and entry.cycle = ?2 and entry.region = ?3", id, cycle, region.text())
                .singleResultOptional();
    }

    /** A file that is kept. */
    KeptFile getFile(String sha256) {
        return getEntityManager().getReference(KeptFile.class, sha256);
    }

    /** The entry of that file which says the very same of it. */
    Optional<Evidence> findSame(int cycle, RegionCode region, String sha256, EvidenceDraft draft) {
        return find(PRESENT + "entry.cycle = ?1 and entry.region = ?2 and entry.file.sha256 = ?3", cycle,
                region.text(), sha256)
                .stream().filter(entry -> entry.content().equals(draft)).findFirst();
    }

    /** Those of the references that are neither the id nor the SHA-256 of an entry of one of the regions. */
    List<String> listUnknown(Collection<RegionCode> regions, Collection<String> references) {
        return database.withHandle(handle -> handle.createQuery("""
                select reference from unnest(:references) with ordinality as asked(reference, place)
                where not exists (select from evidence where region = any(:regions) and withdrawn_at is null
                    and (sha256 = reference or id::text = reference))
                order by place""")
                .bindArray("references", String.class, references)
                .bindArray("regions", String.class, regions.stream().map(RegionCode::text).toList())
                .mapTo(String.class).list());
    }

    /** The entries of a region itself, in the order in which they were filed. */
    List<EvidenceView> list(int cycle, RegionCode region) {
        return find(PRESENT + "entry.cycle = ?1 and entry.region = ?2 order by entry.id", cycle, region.text())
                .stream().map(EvidenceView::of).toList();
    }

    /**
     * The entries of a region and of all below it, by region, then in the order in which they were filed.
     *
     * @param criterion those that back it; null for all
     */
    List<EvidenceView> listWithin(int cycle, RegionCode within, String criterion,
            PageWanted<EvidencePlace> page) {
        Map<String, Object> wanted = new HashMap<>(Map.of("cycle", cycle, "subtree", within.prefix() + "%", "region",
                page.behind().region(), "id", page.behind().id()));
        if (criterion != null) {
            wanted.put("criterion", criterion);
        }
        return find(PRESENT + """
                entry.cycle = :cycle and entry.region like :subtree and (entry.region, entry.id) > (:region, :id)%s
                order by entry.region, entry.id""".formatted(criterion == null
                ? ""
                : " and array_position(entry.content.criteria, :criterion) > 0"), wanted)
                .range(0, page.entriesToFind() - 1).stream().map(EvidenceView::of).toList();
    }

    /** Other entries of the same file in a region and all below it, whatever their cycle, the first ones first. */
    List<EvidenceView> listOthers(EvidenceView entry, RegionCode within, int limit) {
        return find(PRESENT + "entry.file.sha256 = ?1 and entry.id <> ?2 and entry.region like ?3 order by entry.id",
                entry.sha256(), entry.id(), within.prefix() + "%")
                .range(0, limit - 1).stream().map(EvidenceView::of).toList();
    }
}
