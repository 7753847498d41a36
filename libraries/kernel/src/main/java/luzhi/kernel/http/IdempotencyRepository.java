package luzhi.kernel.http;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.TooMany;
import luzhi.core.region.RegionCode;
import luzhi.kernel.storage.QuotaConfiguration;

/** Keys that writes came with, each with the first answer to it, for a day. */
@ApplicationScoped
class IdempotencyRepository {

    private final Jdbi database;
    private final QuotaConfiguration quotas;

    IdempotencyRepository(Jdbi database, QuotaConfiguration quotas) {
        this.quotas = quotas;
        this.database = database;
    }

    private record Kept(String fingerprint, RegionCode region, FirstAnswer answer) {}

    /**
     * Takes a key for a request. Waits while another request holds it, for its transaction to end.
     *
     * @return whether it was free, and the caller may use a further one
     */
    boolean claim(KeyedRequest request) {
        return database.withHandle(handle -> {
            handle.createUpdate("delete from idempotency_key where used_at < :expired")
                    .bind("expired", request.keptSince()).execute();
            return handle
                    .createUpdate(
                            """
                                    insert into idempotency_key (caller, key, fingerprint, region, used_at)
                                    select :caller, :key, :fingerprint, :region, :now
                                    where :most > (select count(*) from (select from idempotency_key where caller = :caller limit :most) used)
                                    on conflict do nothing""")
                    .bind("caller", request.caller()).bind("key", request.key())
                    .bind("fingerprint", request.fingerprint()).bind("region", request.region().text())
                    .bind("now", request.cameAt()).bind("most", quotas.keysPerCaller())
                    .execute();
        }) == 1;
    }

    /** What to say to a caller whose key was neither free nor used before. */
    TooMany refusal(KeyedRequest request) {
        OffsetDateTime earliest = database.withHandle(handle -> handle
                .createQuery("select coalesce(min(used_at), :now) from idempotency_key where caller = :caller")
                .bind("caller", request.caller()).bind("now", request.cameAt())
                .mapTo(OffsetDateTime.class).one());
        return new TooMany(Duration.between(request.keptSince(), earliest).plusSeconds(1), "too-many-idempotency-keys",
                quotas.keysPerCaller());
    }

    /**
     * The answer to a request that came before.
     *
     * @throws Conflict if the key came with another request
     * @throws Forbidden if the caller could see then what he may not see now
     */
    Optional<FirstAnswer> find(KeyedRequest request) {
        return database.withHandle(handle -> handle.createQuery("""
                select fingerprint, region, status, body, etag, location from idempotency_key
                where caller = :caller and key = :key and used_at >= :expired""")
                .bind("caller", request.caller()).bind("key", request.key()).bind("expired", request.keptSince())
                .map((row, context) -> new Kept(row.getString("fingerprint"), new RegionCode(row.getString("region")),
                        new FirstAnswer(row.getInt("status"), row.getString("body"), row.getString("etag"),
                                row.getString("location"))))
                .findOne())
                .map(kept -> open(kept, request));
    }

    private static FirstAnswer open(Kept kept, KeyedRequest request) {
        if (!kept.fingerprint().equals(request.fingerprint())) {
            throw new Conflict("idempotency-key-reused");
        }
        if (!request.region().covers(kept.region())) {
            throw new Forbidden(Fault.of("region-out-of-scope", kept.region(), request.region()));
        }
        return kept.answer();
    }

    void keep(KeyedRequest request, FirstAnswer answer) {
        database.useHandle(handle -> handle.createUpdate("""
                update idempotency_key set status = :status, body = :body, etag = :etag, location = :location
                where caller = :caller and key = :key""")
                .bind("status", answer.status()).bind("body", answer.body()).bind("etag", answer.etag())
                .bind("location", answer.location())
                .bind("caller", request.caller()).bind("key", request.key())
                .execute());
    }
}
