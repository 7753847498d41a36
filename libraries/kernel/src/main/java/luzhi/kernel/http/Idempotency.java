package luzhi.kernel.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.kernel.access.Caller;

/**
 * Answers a repeated {@code Idempotency-Key} with the first answer to it instead of doing the same again. Answers are kept for a
 * day, for whoever sent the key.
 */
@ApplicationScoped
public class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern SOUND_KEY = Pattern.compile("[!-~]{1,100}");
    private static final Duration KEPT = Duration.ofDays(1);
    private static final byte[] NOTHING = {};

    private final Jdbi database;
    private final Caller caller;
    private final CurrentVertxRequest request;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(Jdbi database, Caller caller, CurrentVertxRequest request, ObjectMapper json, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.request = request;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Does a write and answers it, in one transaction with the key of the request at hand: all of it is stored or nothing.
     *
     * @param said what tells this request from others of the same method and address: its body, and headers on which its answer
     *        depends; each is bytes or a text, or null
     * @throws RuleBroken if the key is unsound
     * @throws Conflict if the key came with another request before
     */
    @Transactional
    public Response once(Supplier<Response> write, Object... said) {
        String key = request.getCurrent().request().getHeader(HEADER);
        if (key == null) {
            return write.get();
        }
        if (!SOUND_KEY.matcher(key).matches()) {
            throw new RuleBroken(Fault.of("invalid-idempotency-key"));
        }
        String fingerprint = fingerprint(said);
        if (!claim(key, fingerprint)) {
            return firstAnswer(key, fingerprint);
        }
        Response answer = write.get();
        keep(key, answer);
        return answer;
    }

    /** Waits while another request holds the same key, for its transaction to end. */
    private boolean claim(String key, String fingerprint) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return database.withHandle(handle -> {
            handle.createUpdate("delete from idempotency_key where used_at < :expired")
                    .bind("expired", now.minus(KEPT)).execute();
            return handle.createUpdate("""
                    insert into idempotency_key (caller, key, fingerprint, used_at)
                    values (:caller, :key, :fingerprint, :now) on conflict do nothing""")
                    .bind("caller", caller.name()).bind("key", key).bind("fingerprint", fingerprint).bind("now", now)
                    .execute();
        }) == 1;
    }

    private Response firstAnswer(String key, String fingerprint) {
        Optional<Response> answer = database.withHandle(handle -> handle.createQuery("""
                select status, body, etag from idempotency_key
                where caller = :caller and key = :key and fingerprint = :fingerprint""")
                .bind("caller", caller.name()).bind("key", key).bind("fingerprint", fingerprint)
                .map((row, context) -> Response.status(row.getInt("status"))
                        .entity(row.getString("body")).type(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.ETAG, row.getString("etag")).build())
                .findOne());
        return answer.orElseThrow(() -> new Conflict("idempotency-key-reused"));
    }

    private void keep(String key, Response answer) {
        String body;
        try {
            body = json.writeValueAsString(answer.getEntity());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        database.useHandle(handle -> handle.createUpdate("""
                update idempotency_key set status = :status, body = :body, etag = :etag
                where caller = :caller and key = :key""")
                .bind("status", answer.getStatus()).bind("body", body)
                .bind("etag", answer.getHeaderString(HttpHeaders.ETAG))
                .bind("caller", caller.name()).bind("key", key)
                .execute());
    }

    private String fingerprint(Object... said) {
        MessageDigest digest = EntityTags.sha256();
        HttpServerRequest sent = request.getCurrent().request();
        add(digest, sent.method().name());
        add(digest, sent.uri());
        for (Object part : said) {
            add(digest, part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Object part) {
        byte[] bytes = part == null
                ? NOTHING
                : part instanceof byte[] body ? body : part.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part == null ? -1 : bytes.length).array());
        digest.update(bytes);
    }
}
