package luzhi.report.workflow.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import luzhi.core.region.RegionCode;

/** The seals in the database. */
@ApplicationScoped
class SealRepository {

    private final Jdbi database;

    SealRepository(Jdbi database) {
        this.database = database;
    }

    /** Where the chain of a region ends, held until the transaction does: whoever else wants to add to it waits. */
    ChainEnd lockEnd(RegionCode region) {
        return database.withHandle(handle -> {
            handle.createUpdate("insert into seal_chain values (:region, 0, null) on conflict do nothing")
                    .bind("region", region.text()).execute();
            return handle.createQuery("select * from seal_chain where region = :region for update")
                    .bind("region", region.text()).map((row, context) -> end(row)).one();
        });
    }

    /** Where the chain of a region ends; at its beginning if nothing was ever sealed there. */
    ChainEnd getEnd(RegionCode region) {
        return database.withHandle(handle -> handle.createQuery("select * from seal_chain where region = :region")
                .bind("region", region.text()).map((row, context) -> end(row)).findOne())
                .orElse(ChainEnd.BEGINNING);
    }

    /** Adds a seal to the chain whose end is locked. */
    void add(StoredSeal stored) {
        Seal seal = stored.seal();
        database.useHandle(handle -> {
            handle.createUpdate("""
                    insert into seal (region, number, cycle, sha256, previous, sealed_at, sealed_by, content)
                    values (:region, :number, :cycle, :sha256, :previous, :at, :by, :content)""")
                    .bind("region", seal.region().text()).bind("number", seal.number()).bind("cycle", seal.cycle())
                    .bind("sha256", seal.sha256()).bind("previous", seal.previous()).bind("at", seal.sealedAt())
                    .bind("by", seal.sealedBy()).bind("content", stored.content()).execute();
            stored.signature().ifPresent(signature -> handle.createUpdate("""
                    insert into seal_signature (region, number, key, jws) values (:region, :number, :key, :jws)""")
                    .bind("region", seal.region().text()).bind("number", seal.number()).bind("key", signature.key())
                    .bind("jws", signature.jws()).execute());
            handle.createUpdate("""
                    update seal_chain set length = :number, last_sha256 = :sha256 where region = :region""")
                    .bind("region", seal.region().text()).bind("number", seal.number())
                    .bind("sha256", seal.sha256()).execute();
        });
    }

    Optional<StoredSeal> find(RegionCode region, int number) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from seal natural left join seal_signature where region = :region and number = :number""")
                .bind("region", region.text()).bind("number", number)
                .map((row, context) -> stored(row)).findOne());
    }

    /**
     * Something of every seal of a region, of whatever cycle, the first one first.
     *
     * @param look what is wanted of each: one content is held at a time
     */
    <T> List<T> walk(RegionCode region, Function<StoredSeal, T> look) {
        return database.withHandle(handle -> handle.createQuery("""
                select * from seal natural left join seal_signature where region = :region order by number""")
                .setFetchSize(1).bind("region", region.text()).map((row, context) -> look.apply(stored(row))).list());
    }

    /** The number of the last seal of a cycle before that one. */
    Optional<Integer> findBefore(RegionCode region, int cycle, int number) {
        return database.withHandle(handle -> handle.createQuery("""
                select max(number) from seal where region = :region and cycle = :cycle and number < :number""")
                .bind("region", region.text()).bind("cycle", cycle).bind("number", number)
                .mapTo(Integer.class).findOne());
    }

    private static ChainEnd end(ResultSet row) throws SQLException {
        return new ChainEnd(row.getInt("length"), row.getString("last_sha256"));
    }

    private static Optional<SealSignature> signature(ResultSet row) throws SQLException {
        String key = row.getString("key");
        return key == null ? Optional.empty() : Optional.of(new SealSignature(key, row.getString("jws")));
    }

    private static StoredSeal stored(ResultSet row) throws SQLException {
        return new StoredSeal(new Seal(row.getInt("cycle"), new RegionCode(row.getString("region")),
                row.getInt("number"), row.getString("sha256"), row.getString("previous"),
                row.getObject("sealed_at", OffsetDateTime.class), row.getString("sealed_by")),
                row.getBytes("content"), signature(row));
    }
}
