package luzhi.report.workflow.seal;

import java.time.OffsetDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** The public keys in the database: written once, and kept as long as the seals that they signed. */
@ApplicationScoped
class SealKeyRepository {

    private final Jdbi database;

    SealKeyRepository(Jdbi database) {
        this.database = database;
    }

    /** Keeps a key, unless it is known. */
    void add(PublishedKey key, OffsetDateTime at) {
        database.useHandle(handle -> handle.createUpdate("""
                insert into seal_key (id, point, known_since) values (:id, :point, :at) on conflict do nothing""")
                .bind("id", key.id()).bind("point", key.point()).bind("at", at).execute());
    }

    /** Every key that was ever used, the first one first. */
    List<PublishedKey> list() {
        return database.withHandle(handle -> handle.createQuery("select * from seal_key order by known_since, id")
                .map((row, context) -> new PublishedKey(row.getString("id"), row.getString("point"))).list());
    }
}
