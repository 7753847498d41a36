package luzhi.kernel.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.RuleBroken;
import luzhi.kernel.access.Caller;

/**
 * Does what an operation writes, and answers a repeated {@code Idempotency-Key} with the first answer to it instead of doing the same
 * again. Answers are kept for a day, for whoever sent the key and may still see them. Every operation that writes goes through here,
 * but those whose repetition is harmless by itself ({@link #REPEATABLE}).
 */
@ApplicationScoped
public class Idempotency {

    /** The header with the key, which the sender chooses. */
    public static final String HEADER = "Idempotency-Key";
    /** In characters. */
    public static final int LONGEST_KEY = 100;
    /** Extension of the description of an operation that takes no key: it writes nothing, or the same again changes nothing. */
    public static final String REPEATABLE = "x-repeatable";

    private static final Pattern SOUND_KEY = Pattern.compile("[!-~]{1," + LONGEST_KEY + "}");
    private static final byte[] NO_BODY = {};

    private final IdempotencyService service;
    private final Caller caller;
    private final CurrentVertxRequest exchange;
    private final Clock clock;

    Idempotency(IdempotencyService service, Caller caller, CurrentVertxRequest exchange, Clock clock) {
        this.clock = clock;
        this.service = service;
        this.caller = caller;
        this.exchange = exchange;
    }

    /** Whether the request at hand has a key. */
    public boolean isAskedFor() {
        return exchange.getCurrent().request().getHeader(HEADER) != null;
    }

    /** Does a write that reads no body: {@link #once(byte[], Supplier)}. */
    public Response once(Supplier<Response> write) {
        return once(NO_BODY, write);
    }

    /**
     * Does a write and answers it, in one transaction with the key of the request at hand: all of it is stored or nothing.
     *
     * @param body that of the request, which tells it from others of the same method and address with the same headers; may be null
     * @throws RuleBroken if the key is unsound
     * @throws Conflict if the key came with another request before
     * @throws Forbidden if the first answer is about what the caller may not see any more
     */
    public Response once(byte[] body, Supplier<Response> write) {
        return write(keyed(body), write);
    }

    /**
     * The same for a write for which something has to be found out before its transaction begins, as other services are asked. A
     * repeated request is answered before that: what was found out the first time need not hold any more.
     */
    public <P> Response once(byte[] body, Supplier<P> preparation, Function<P, Response> write) {
        Optional<KeyedRequest> keyed = keyed(body);
        return keyed.flatMap(service::find).orElseGet(() -> {
            P prepared = preparation.get();
            return write(keyed, () -> write.apply(prepared));
        });
    }

    private Response write(Optional<KeyedRequest> keyed, Supplier<Response> write) {
        return keyed.map(request -> service.write(request, write)).orElseGet(() -> service.write(write));
    }

    private Optional<KeyedRequest> keyed(byte[] body) {
        String key = exchange.getCurrent().request().getHeader(HEADER);
        if (key == null) {
            return Optional.empty();
        }
        if (!SOUND_KEY.matcher(key).matches()) {
            throw new RuleBroken(Fault.of("invalid-idempotency-key"));
        }
        return Optional.of(new KeyedRequest(caller.name(), caller.region(), key, fingerprint(body),
                OffsetDateTime.now(clock)));
    }

    private String fingerprint(byte[] body) {
        MessageDigest digest = EntityTags.sha256();
        HttpServerRequest sent = exchange.getCurrent().request();
        add(digest, sent.method().name());
        add(digest, sent.uri());
        add(digest, sent.getHeader(HttpHeaders.IF_MATCH));
        add(digest, sent.getHeader(HttpHeaders.CONTENT_TYPE));
        digest.update(body == null ? NO_BODY : body);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part == null ? NO_BODY : part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part == null ? -1 : bytes.length).array());
        digest.update(bytes);
    }
}
