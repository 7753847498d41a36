package luzhi.report.assessment.cycle;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

import luzhi.core.json.JsonBody;
import luzhi.core.region.RegionCode;
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

    /** The number of the newest version of every cycle. */
    Map<CycleKey, Integer> newestVersions() {
        return database.withHandle(handle -> newest(handle.createQuery("""
                select cycle, region, max(version) as version from cycle_version group by cycle, region""")));
    }

    /** The same of one year. */
    Map<CycleKey, Integer> newestVersions(int year) {
        return database.withHandle(handle -> newest(handle.createQuery("""
                select cycle, region, max(version) as version from cycle_version where cycle = :cycle
                group by cycle, region""")
                .bind("cycle", year)));
    }

    private static Map<CycleKey, Integer> newest(Query versions) {
        return versions.reduceRows(new HashMap<>(), (newest, row) -> {
            newest.put(new CycleKey(row.getColumn("cycle", Integer.class),
                    new RegionCode(row.getColumn("region", String.class))), row.getColumn("version", Integer.class));
            return newest;
        });
    }

    Optional<StoredDocument> findNewest(CycleKey key) {
        return Optional.ofNullable(newestVersions(key.cycle()).get(key)).flatMap(version -> find(key, version));
    }

    /** The newest version of the cycle that judges a region. */
    Optional<StoredDocument> findNewest(int year, RegionCode judged) {
        return CycleKey.judging(year, judged, newestVersions(year).keySet()).flatMap(this::findNewest);
    }

    Optional<StoredDocument> find(CycleKey key, int version) {
        return database.withHandle(handle -> of(key, handle.createQuery("""
                select * from cycle_version where cycle = :cycle and region = :region and version = :version"""))
                .bind("version", version)
                .map((row, context) -> new StoredDocument(version(row), row.getString("written"),
                        JsonBody.parse(row.getString("whole").getBytes(StandardCharsets.UTF_8))))
                .findOne());
    }

    /** The versions of a cycle behind one of them, 0 for all, the first one first. */
    List<CycleVersion> listVersions(CycleKey key, int after, int limit) {
        return database.withHandle(handle -> of(key, handle.createQuery("""
                select * from cycle_version where cycle = :cycle and region = :region and version > :after
                order by version limit :limit"""))
                .bind("after", after).bind("limit", limit)
                .map((row, context) -> version(row)).list());
    }

    /** The numbers of the versions of a cycle that this author stored, the newest first. */
    List<Integer> listVersionsBy(CycleKey key, String author) {
        return database.withHandle(handle -> of(key, handle.createQuery("""
                select version from cycle_version where cycle = :cycle and region = :region and recorded_by = :author
                order by version desc"""))
                .bind("author", author).mapTo(Integer.class).list());
    }

    private static <T extends SqlStatement<T>> T of(CycleKey key, T statement) {
        return statement.bind("cycle", key.cycle()).bind("region", key.region().text());
    }

    /** Lets one transaction at a time, of however many instances there are, store what comes with the service. */
    void lock() {
        locks.lock("versions of cycles", 0);
    }

    /**
     * Stores a new version behind all others of its owner and year.
     *
     * @param document its version is 1 above the newest one, or 1
     * @return false if somebody else stored one in between
     */
    boolean store(StoredDocument document) {
        CycleVersion version = document.version();
        CycleVersion.Base base = version.basedOn();
        return database.withHandle(handle -> of(version.key(), handle.createUpdate("""
                insert into cycle_version (cycle, region, version, media_type, written, sha256, based_on_cycle,
                    based_on_region, based_on_version, whole, note, recorded_at, recorded_by)
                select :cycle, :region, :version, :mediaType, :written, :sha256, :baseCycle, :baseRegion, :baseVersion,
                    :whole, :note, :at, :by
                where :version = 1 + coalesce((
                    select max(version) from cycle_version where cycle = :cycle and region = :region), 0)
                on conflict do nothing"""))
                .bind("version", version.version())
                .bind("mediaType", version.mediaType()).bind("written", document.written())
                .bind("sha256", version.sha256()).bind("baseCycle", base == null ? null : base.cycle())
                .bind("baseRegion", base == null ? null : base.region().text())
                .bind("baseVersion", base == null ? null : base.version())
                .bind("whole", document.whole().toString()).bind("note", version.note())
                .bind("at", version.recordedAt()).bind("by", version.recordedBy())
                .execute()) == 1;
    }

    private static CycleVersion version(ResultSet row) throws SQLException {
        Integer base = row.getObject("based_on_cycle", Integer.class);
        return new CycleVersion(row.getInt("cycle"), new RegionCode(row.getString("region")), row.getInt("version"),
                row.getString("media_type"),
                row.getString("sha256"),
                base == null
                        ? null
                        : new CycleVersion.Base(base, new RegionCode(row.getString("based_on_region")),
                                row.getInt("based_on_version")),
                row.getString("note"), row.getObject("recorded_at", OffsetDateTime.class),
                row.getString("recorded_by"));
    }
}
