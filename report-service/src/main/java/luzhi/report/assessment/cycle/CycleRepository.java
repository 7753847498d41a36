package luzhi.report.assessment.cycle;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import luzhi.core.json.JsonBody;
import luzhi.kernel.database.TransactionLocks;

/** The versions of cycles in the database. */
@ApplicationScoped
class CycleRepository {

    private final Jdbi database;
    private final TransactionLocks locks;

    CycleRepository(Jdbi database, TransactionLocks locks) {
        this.database = database;
        this.locks = locks;
    }

    /** The number of the newest version of every cycle, by year. */
    SortedMap<Integer, Integer> newestVersions() {
        return database.withHandle(handle -> handle.createQuery("""
                select cycle, max(version) as version from cycle_version group by cycle""")
                .reduceRows(new TreeMap<Integer, Integer>(), (newest, row) -> {
                    newest.put(row.getColumn("cycle", Integer.class), row.getColumn("version", Integer.class));
                    return newest;
                }));
    }

    Optional<Integer> findNewestVersion(int cycle) {
        return database.withHandle(handle -> handle.createQuery("""
                select max(version) from cycle_version where cycle = :cycle""")
                .bind("cycle", cycle).mapTo(Integer.class).findOne());
    }

    Optional<StoredDocument> findNewest(int cycle) {
        return findNewestVersion(cycle).flatMap(version -> find(cycle, version));
    }

    Optional<StoredDocument> find(int cycle, int version) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from cycle_version where cycle = :cycle and version = :version""")
                .bind("cycle", cycle).bind("version", version)
                .map((row, context) -> new StoredDocument(version(row), row.getString("written"),
                        JsonBody.parse(row.getString("whole").getBytes(StandardCharsets.UTF_8))))
                .findOne());
    }

    /** The versions of a cycle behind one of them, 0 for all, the first one first. */
    List<CycleVersion> listVersions(int cycle, int after, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from cycle_version where cycle = :cycle and version > :after order by version limit :limit""")
                .bind("cycle", cycle).bind("after", after).bind("limit", limit)
                .map((row, context) -> version(row)).list());
    }

    /** The numbers of the versions of a cycle that this author stored, the newest first. */
    List<Integer> listVersionsBy(int cycle, String author) {
        return database.withHandle(handle -> handle.createQuery("""
                select version from cycle_version where cycle = :cycle and recorded_by = :author
                order by version desc""")
                .bind("cycle", cycle).bind("author", author).mapTo(Integer.class).list());
    }

    /** Lets one transaction at a time, of however many instances there are, store what comes with the service. */
    void lock() {
        locks.lock("versions of cycles", 0);
    }

    /**
     * Stores a new version behind all others.
     *
     * @param document its version is 1 above the newest one, or 1
     * @return false if somebody else stored one in between
     */
    boolean store(StoredDocument document) {
        CycleVersion version = document.version();
        CycleVersion.Base base = version.basedOn();
        return database.withHandle(handle -> handle
                .createUpdate(
                        """
                                insert into cycle_version
                                select :cycle, :version, :mediaType, :written, :sha256, :baseCycle, :baseVersion, :whole, :note, :at, :by
                                where :version = 1 + coalesce((select max(version) from cycle_version where cycle = :cycle), 0)
                                on conflict do nothing""")
                .bind("cycle", version.cycle()).bind("version", version.version())
                .bind("mediaType", version.mediaType()).bind("written", document.written())
                .bind("sha256", version.sha256()).bind("baseCycle", base == null ? null : base.cycle())
                .bind("baseVersion", base == null ? null : base.version())
                .bind("whole", document.whole().toString()).bind("note", version.note())
                .bind("at", version.recordedAt()).bind("by", version.recordedBy())
                .execute()) == 1;
    }

    private static CycleVersion version(ResultSet row) throws SQLException {
        Integer base = row.getObject("based_on_cycle", Integer.class);
        return new CycleVersion(row.getInt("cycle"), row.getInt("version"), row.getString("media_type"),
                row.getString("sha256"),
                base == null ? null : new CycleVersion.Base(base, row.getInt("based_on_version")),
                row.getString("note"), row.getObject("recorded_at", OffsetDateTime.class),
                row.getString("recorded_by"));
    }
}
