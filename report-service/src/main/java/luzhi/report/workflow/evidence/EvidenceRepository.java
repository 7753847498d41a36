package luzhi.report.workflow.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import luzhi.core.measure.MeasureReference;
import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.Recording;

/** Entries of evidence and their files in the database. */
@ApplicationScoped
class EvidenceRepository {

    private static final String ENTRIES = """
            select evidence.*, file.media_type, file.size
            from evidence join evidence_file file using (sha256)
            """;

    private final Jdbi database;

    EvidenceRepository(Jdbi database) {
        this.database = database;
    }

    Optional<Evidence> find(int cycle, RegionCode region, int id) {
        return database.withHandle(handle -> handle.createQuery(ENTRIES + """
                where id = :id and cycle = :cycle and region = :region""")
                .bind("id", id).bind("cycle", cycle).bind("region", region.text())
                .map((row, context) -> evidence(row)).findOne());
    }

    /** The entry of that file which says the very same of it. */
    Optional<Evidence> findSame(int cycle, RegionCode region, String sha256, EvidenceDraft draft) {
        return database.withHandle(handle -> handle.createQuery(ENTRIES + """
                where cycle = :cycle and region = :region and sha256 = :sha256 and name = :name
                    and dated is not distinct from :dated::date and criteria = :criteria and figures = :figures""")
                .bind("cycle", cycle).bind("region", region.text()).bind("sha256", sha256)
                .bind("name", draft.name()).bind("dated", draft.dated())
                .bindArray("criteria", String.class, draft.criteria())
                .bindArray("figures", String.class, draft.figures())
                .map((row, context) -> evidence(row)).findOne());
    }

    /** Those of the references that are neither the id nor the SHA-256 of an entry of one of the regions. */
    List<String> listUnknown(Collection<RegionCode> regions, Collection<String> references) {
        return database.withHandle(handle -> handle.createQuery("""
                select reference from unnest(:references) with ordinality as asked(reference, place)
                where not exists (select from evidence where region = any(:regions)
                    and (sha256 = reference or id::text = reference))
                order by place""")
                .bindArray("references", String.class, references)
                .bindArray("regions", String.class, regions.stream().map(RegionCode::text).toList())
                .mapTo(String.class).list());
    }

    /** The entries of a region itself, in the order in which they were filed. */
    List<Evidence> list(int cycle, RegionCode region) {
        return database.withHandle(handle -> handle.createQuery(ENTRIES + """
                where cycle = :cycle and region = :region order by id""")
                .bind("cycle", cycle).bind("region", region.text())
                .map((row, context) -> evidence(row)).list());
    }

    /**
     * The entries of a region and of all below it, by region, then in the order in which they were filed.
     *
     * @param criterion those that back it; null for all
     * @param region and id: those behind that one
     */
    List<Evidence> listWithin(int cycle, RegionCode within, String criterion, String region, int id, int limit) {
        return database.withHandle(handle -> handle.createQuery(ENTRIES + """
                where cycle = :cycle and region like :subtree and (region, id) > (:region, :id)
                    and (:criterion::text is null or :criterion = any(criteria))
                order by region, id limit :limit""")
                .bind("cycle", cycle).bind("subtree", within.prefix() + "%").bind("region", region).bind("id", id)
                .bind("criterion", criterion).bind("limit", limit)
                .map((row, context) -> evidence(row)).list());
    }

    /** Other entries of the same file in a region and all below it, whatever their cycle, the first ones first. */
    List<Evidence> listOthers(Evidence entry, RegionCode within, int limit) {
        return database.withHandle(handle -> handle.createQuery(ENTRIES + """
                where sha256 = :sha256 and id <> :id and region like :subtree order by id limit :limit""")
                .bind("sha256", entry.sha256()).bind("id", entry.id()).bind("subtree", within.prefix() + "%")
                .bind("limit", limit)
                .map((row, context) -> evidence(row)).list());
    }

    /** Keeps a file, unless it is kept already. Until the transaction ends nobody else can keep or drop it. */
    void keep(EvidenceFile file) {
        database.useHandle(handle -> handle.createUpdate("""
                insert into evidence_file (sha256, media_type, size, content)
                values (:sha256, :type, :size, :content)
                on conflict (sha256) do update set size = excluded.size""")
                .bind("sha256", file.sha256()).bind("type", file.type().mediaType())
                .bind("size", file.content().length).bind("content", file.content()).execute());
    }

    /** Adds an entry of a file that is kept. */
    Evidence add(int cycle, RegionCode region, String sha256, EvidenceDraft draft, Recording recording) {
        int added = database.withHandle(handle -> handle
                .createQuery(
                        """
                                with filed as (
                                    insert into evidence (cycle, region, name, sha256, dated, criteria, figures, recorded_at, recorded_by)
                                    values (:cycle, :region, :name, :sha256, :dated, :criteria, :figures, :at, :by)
                                    returning *
                                ), kept as (
                                    insert into evidence_history
                                    select id, 'filed', cycle, region, name, sha256, dated, criteria, figures, recorded_at, recorded_by
                                    from filed
                                )
                                select id from filed""")
                .bind("cycle", cycle).bind("region", region.text()).bind("name", draft.name())
                .bind("sha256", sha256).bind("dated", draft.dated())
                .bindArray("criteria", String.class, draft.criteria())
                .bindArray("figures", String.class, draft.figures())
                .bind("at", recording.at()).bind("by", recording.by())
                .mapTo(Integer.class).one());
        return find(cycle, region, added).orElseThrow();
    }

    /**
     * Takes an entry away, and its file with the last entry of it.
     *
     * @return false if it is gone already
     */
    boolean withdraw(Evidence entry, Recording recording) {
        return database.withHandle(handle -> {
            // first, and in a statement of its own, so that the last one sees entries that others add meanwhile
            handle.createQuery("select 1 from evidence_file where sha256 = :sha256 for update")
                    .bind("sha256", entry.sha256()).mapTo(Integer.class).findOne();
            int gone = handle.createUpdate(
                    """
                            with gone as (delete from evidence where id = :id returning *)
                            insert into evidence_history
                            select id, 'withdrawn', cycle, region, name, sha256, dated, criteria, figures, :at, :by from gone""")
                    .bind("id", entry.id()).bind("at", recording.at()).bind("by", recording.by()).execute();
            handle.createUpdate("""
                    delete from evidence_file file where sha256 = :sha256
                        and not exists (select from evidence where evidence.sha256 = file.sha256)""")
                    .bind("sha256", entry.sha256()).execute();
            return gone == 1;
        });
    }

    /** What is known of a file; its bytes are held against its digest in the database, so that none of them travel for that. */
    Optional<StoredFile> findFile(String sha256) {
        return database.withHandle(handle -> handle.createQuery("""
                select media_type, size, encode(sha256(content), 'hex') = sha256 as intact
                from evidence_file where sha256 = :sha256""").bind("sha256", sha256)
                .map((row, context) -> new StoredFile(sha256, FileType.find(row.getString("media_type")).orElseThrow(),
                        row.getLong("size"), row.getBoolean("intact")))
                .findOne());
    }

    /** Some bytes of a file, fewer at its end; nothing if the file has been withdrawn. */
    Optional<byte[]> read(String sha256, long from, int length) {
        return database.withHandle(handle -> handle.createQuery(
                """
                        select substring(content from cast(:from as integer) for :length) from evidence_file where sha256 = :sha256""")
                .bind("from", from + 1).bind("length", length).bind("sha256", sha256)
                .mapTo(byte[].class).findOne());
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(row.getInt("id"), row.getInt("cycle"), new RegionCode(row.getString("region")),
                row.getString("name"), row.getString("media_type"), row.getLong("size"), row.getString("sha256"),
                row.getObject("dated", LocalDate.class), texts(row, "criteria").toList(),
                texts(row, "figures").map(MeasureReference::parse).toList(), List.of(), null,
                row.getObject("recorded_at", OffsetDateTime.class), row.getString("recorded_by"));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
