package luzhi.report.workflow.evidence;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** The files of evidence in the database; their bytes pass through here, and are held by nobody. */
@ApplicationScoped
class KeptFiles {

    private final Jdbi database;

    KeptFiles(Jdbi database) {
        this.database = database;
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

    /** Like {@link #keep} of a file that is there. */
    void lock(String sha256) {
        database.useHandle(handle -> handle
                .createQuery("select 1 from evidence_file where sha256 = :sha256 for update")
                .bind("sha256", sha256).mapTo(Integer.class).findOne());
    }

    /** Lets go of a file that is locked, if no entry names it any more. */
    void dropUnnamed(String sha256) {
        database.useHandle(handle -> handle.createUpdate("""
                delete from evidence_file file where sha256 = :sha256 and not exists (
                    select from evidence where evidence.sha256 = file.sha256 and withdrawn_at is null)""")
                .bind("sha256", sha256).execute());
    }

    /** What is known of a file; its bytes are held against its digest in the database, so that none of them travel for that. */
    Optional<StoredFile> find(String sha256) {
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
}
