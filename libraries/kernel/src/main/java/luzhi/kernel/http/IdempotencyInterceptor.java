package luzhi.kernel.http;

import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.kernel.access.Caller;

/** Does what {@link Idempotent} promises, inside the transaction of the write. Answers are kept for a day. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern SOUND_KEY = Pattern.compile("[!-~]{1,100}");
    private static final Duration KEPT = Duration.ofDays(1);

    private final Jdbi database;
    private final Caller caller;
    private final CurrentVertxRequest request;
    private final ObjectMapper json;
    private final Clock clock;

    public IdempotencyInterceptor(Jdbi database, Caller caller, CurrentVertxRequest request, ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.caller = caller;
        this.request = request;
        this.json = json;
        this.clock = clock;
    }

    @AroundInvoke
    Object once(InvocationContext write) throws Exception {
        String key = request.getCurrent().request().getHeader(HEADER);
        if (key == null) {
            return write.proceed();
        }
        if (!SOUND_KEY.matcher(key).matches()) {
            throw new RuleBroken(Fault.of("invalid-idempotency-key"));
        }
        String fingerprint = fingerprint(write);
        if (!claim(key, fingerprint)) {
            return firstAnswer(key, fingerprint);
        }
        Response answer = (Response) write.proceed();
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

    private void keep(String key, Response answer) throws JsonProcessingException {
        String body = json.writeValueAsString(answer.getEntity());
        database.useHandle(handle -> handle.createUpdate("""
                update idempotency_key set status = :status, body = :body, etag = :etag
                where caller = :caller and key = :key""")
                .bind("status", answer.getStatus()).bind("body", body)
                .bind("etag", answer.getHeaderString(HttpHeaders.ETAG))
                .bind("caller", caller.name()).bind("key", key)
                .execute());
    }

    private String fingerprint(InvocationContext write) throws JsonProcessingException {
        MessageDigest digest = EntityTags.sha256();
        digest.update(request.getCurrent().request().method().name().getBytes(StandardCharsets.UTF_8));
        digest.update(request.getCurrent().request().uri().getBytes(StandardCharsets.UTF_8));
        Object[] values = write.getParameters();
        Parameter[] parameters = write.getMethod().getParameters();
        for (int i = 0; i < values.length; i++) {
            if (!parameters[i].isAnnotationPresent(NotOfRequest.class)) {
                digest.update(values[i] instanceof byte[] body ? body : json.writeValueAsBytes(values[i]));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
