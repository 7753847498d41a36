package luzhi.report.workflow.evidence;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import luzhi.core.problem.Conflict;
import luzhi.core.region.RegionCode;

/** How much evidence a region may have, so that none fills the disk of all. */
@ApplicationScoped
class EvidenceQuota {

    private static final int MEGABYTE = 1 << 20;

    private final Jdbi database;
    private final long mostBytes;
    private final int mostEntries;

    EvidenceQuota(Jdbi database, EvidenceConfiguration configuration) {
        this.database = database;
        this.mostBytes = configuration.storedPerRegion().asLongValue();
        this.mostEntries = configuration.entriesPerRegion();
    }

    private record Filed(int entries, long bytes) {}

    /**
     * Requires that there is room for an entry of a file of so many bytes.
     *
     * @throws Conflict if the region has filed as much as it may
     */
    void require(RegionCode region, long bytes) {
        Filed filed = count(region);
        if (filed.entries() >= mostEntries) {
            throw new Conflict("evidence-entries-quota", mostEntries);
        }
        if (filed.bytes() + bytes > mostBytes) {
            throw new Conflict("evidence-size-quota", mostBytes / MEGABYTE);
        }
    }

    private Filed count(RegionCode region) {
        return database.withHandle(handle -> handle.createQuery("""
                select count(*) as entries, coalesce(sum(size) filter (where withdrawn_at is null), 0) as bytes
                from evidence left join evidence_file using (sha256) where region = :region""")
                .bind("region", region.text())
                .map((row, context) -> new Filed(row.getInt("entries"), row.getLong("bytes"))).one());
    }
}
