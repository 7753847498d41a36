package luzhi.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/**
 * A provider of tokens (OpenID Connect) that changes its keys, and that can forget its {@link Manners}. It also stands for what {@link
 * Tokens} signs.
 */
public final class TokenProvider implements QuarkusTestResourceLifecycleManager {

    /** What a token is about that says that a session has ended. */
    public static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";
    /** How it answers. */
    public enum Manners {
        GOOD,
        /** Names somebody else as the issuer of its tokens. */
        MISTAKEN,
        /** Accepts, and never answers. */
        SILENT,
        /** Says the right thing, and 60 MB of blanks. */
        HUGE,
        /** Says the right thing, and blanks for ever. */
        ENDLESS,
        /** Says so with its keys, and is good otherwise. */
        ENDLESS_KEYS
    }

    /** Name of an argument: the manners that it shows first. */
    public static final String AT_START = "manners";

    /** The client that pages are. */
    public static final String PAGES = "pages";

    private static final String SECRET = "a secret of tests, of some forty characters";
    private static final String KEYS = "/keys";
    private static final int HUGE_LENGTH = 60 << 20;
    private static final byte[] BLANKS = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);

    private HttpServer server;
    private KeyPair keys = Tokens.newKeys();
    private int generation = 1;
    private volatile Manners manners = Manners.GOOD;
    private volatile int hungUpOn;
    private final Map<String, Granted> granted = new ConcurrentHashMap<>();

    /**
     * What somebody who signed in to pages may do, and for how long; after that he has to be judged anew.
     *
     * @param audience of the token that says what he may do
     */
    public record SignedIn(String name, String region, String role, String audience, Duration lifespan) {

        /** As the same person may for longer or shorter. */
        public SignedIn lasting(Duration other) {
            return new SignedIn(name, region, role, audience, other);
        }
    }

    private record Granted(SignedIn person, String challenge, String nonce) {}

    @Override
    public void init(Map<String, String> arguments) {
        manners = Manners.valueOf(arguments.getOrDefault(AT_START, Manners.GOOD.name()));
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "provider of tokens");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/.well-known/openid-configuration",
                exchange -> answer(exchange,
                        """
                                {"issuer": "%s", "jwks_uri": "%s/keys", "token_endpoint": "%s/token", "authorization_endpoint": "%s/auth", "end_session_endpoint": "%s/logout"}"""
                                .formatted(issuer(), url(), url(), url(), url())));
        server.createContext("/token", this::give);
        server.createContext(KEYS, exchange -> answer(exchange, jwks()));
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", url(), "luzhi.sign-in.client", PAGES, "luzhi.sign-in.secret",
                SECRET, "luzhi.access.keys-fetched-every", "2S",
                "quarkus.oidc.token.forced-jwk-refresh-interval", "1S", "quarkus.oidc.connection-timeout", "1S");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(TokenProvider.class));
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String issuer() {
        return manners == Manners.MISTAKEN ? "https://somebody-else.test" : url();
    }

    private void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        boolean isGood = manners == Manners.ENDLESS_KEYS && !exchange.getRequestURI().getPath().equals(KEYS);
        switch (isGood ? Manners.GOOD : manners) {
            case GOOD, MISTAKEN -> {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            }
            case HUGE -> {
                exchange.sendResponseHeaders(200, HUGE_LENGTH);
                exchange.getResponseBody().write(body);
                goOn(exchange.getResponseBody(), HUGE_LENGTH - body.length);
                exchange.close();
            }
            case ENDLESS, ENDLESS_KEYS -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(body);
                goOn(exchange.getResponseBody(), Long.MAX_VALUE);
            }
            case SILENT -> {
                // nothing, and the connection stays
            }
        }
    }

    private void goOn(OutputStream answer, long blanks) throws IOException {
        try {
            for (long left = blanks; left > 0; left -= BLANKS.length) {
                answer.write(BLANKS, 0, (int) Math.min(left, BLANKS.length));
            }
        } catch (IOException hungUp) {
            hungUpOn++;
            throw hungUp;
        }
    }

    private synchronized String jwks() {
        return """
                {"keys": [{"kid": "%d", %s}, {%s}]}""".formatted(generation, jwk(keys), jwk(Tokens.KEYS));
    }

    private static String jwk(KeyPair pair) {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        return """
                "kty": "RSA", "use": "sig", "alg": "RS256", "n": "%s", "e": "%s\"""".formatted(
                base64(key.getModulus().toByteArray()), base64(key.getPublicExponent().toByteArray()));
    }

    private static String base64(byte[] number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number);
    }

    /** A good token, of the present key. */
    public synchronized String token(String region, String role) {
        return Jwt.issuer(url()).upn(role + "@" + region).audience("luzhi").groups(Set.of(role)).claim("region", region)
                .expiresAt(Instant.now().plus(Duration.ofHours(1))).jws().keyId(String.valueOf(generation))
                .sign(keys.getPrivate());
    }

    /**
     * Signs somebody in for whom pages have asked.
     *
     * @param asked the address that a browser was led to
     * @return the query that it is sent back with
     */
    public String signIn(SignedIn person, URI asked) {
        Map<String, String> parameters = form(asked.getRawQuery());
        if (!"S256".equals(parameters.get("code_challenge_method"))) {
            throw new IllegalArgumentException("Asked without PKCE: " + asked);
        }
        String code = UUID.randomUUID().toString();
        granted.put(code, new Granted(person, parameters.get("code_challenge"), parameters.get("nonce")));
        return "code=" + code + "&state=" + parameters.get("state") + "&session_state=1&iss="
                + URLEncoder.encode(url(), StandardCharsets.UTF_8);
    }

    /** What it says to pages when it has ended a session, by the one that was asked for with this address. */
    public synchronized String logoutToken(URI asked) {
        return logout(form(asked.getRawQuery()).get("nonce"), keys);
    }

    /** The same, said by somebody else. */
    public String forgedLogoutToken(URI asked) {
        return logout(form(asked.getRawQuery()).get("nonce"), Tokens.newKeys());
    }

    /** A token of its own that says that something has ended, with these claims. */
    public String logoutToken(Map<String, Object> claims) {
        return sign(claims, keys);
    }

    private String logout(String session, KeyPair signing) {
        return sign(Map.of("sid", session, "events", Map.of(LOGOUT, Map.of())), signing);
    }

    private String sign(Map<String, Object> claims, KeyPair signing) {
        JwtClaimsBuilder token = Jwt.issuer(url()).subject("1").audience(PAGES).expiresIn(Duration.ofMinutes(2));
        claims.forEach(token::claim);
        return token.jws().keyId(String.valueOf(generation)).sign(signing.getPrivate());
    }

    /** Ends all sessions: no further tokens are given in any. */
    public void endSessions() {
        granted.clear();
    }

    private void give(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean isRenewed = "refresh_token".equals(form.get("grant_type"));
        Granted grant = isRenewed
                ? granted.get(form.get("refresh_token"))
                : granted.remove(form.getOrDefault("code", ""));
        String proof = Base64.getEncoder().encodeToString((PAGES + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (manners == Manners.GOOD && (grant == null
                || !("Basic " + proof).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !isRenewed && !grant.challenge().equals(challenge(form.get("code_verifier"))))) {
            byte[] refused = "{\"error\": \"invalid_grant\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(400, refused.length);
            exchange.getResponseBody().write(refused);
            exchange.close();
        } else {
            answer(exchange, grant == null ? "{}" : tokens(grant));
        }
    }

    private synchronized String tokens(Granted grant) {
        SignedIn person = grant.person();
        Instant end = Instant.now().plus(person.lifespan());
        Instant start = end.minus(Duration.ofHours(2));
        String session = UUID.randomUUID().toString();
        granted.put(session, new Granted(person.lasting(Duration.ofHours(1)), grant.challenge(), grant.nonce()));
        String who = Jwt.issuer(url()).subject("1").audience(PAGES).claim("sid", grant.nonce())
                .claim("nonce", grant.nonce()).issuedAt(start)
                .expiresAt(end).jws()
                .keyId(String.valueOf(generation)).sign(keys.getPrivate());
        String what = Jwt.issuer(url()).subject("1").upn(person.name()).audience(person.audience())
                .groups(Set.of(person.role())).claim("region", person.region()).issuedAt(start).expiresAt(end).jws()
                .keyId(String.valueOf(generation)).sign(keys.getPrivate());
        return """
                {"token_type": "Bearer", "expires_in": %d, "id_token": "%s", "access_token": "%s", "refresh_token": "%s"}"""
                .formatted(person.lifespan().toSeconds(), who, what, session);
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String text) {
        return Stream.of(text.split("&")).map(pair -> pair.split("=", 2)).collect(Collectors.toMap(pair -> pair[0],
                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /** Withdraws the present key, and has a new one. */
    public synchronized void changeKey() {
        keys = Tokens.newKeys();
        generation++;
    }

    /** From now on. */
    public void show(Manners some) {
        manners = some;
        hungUpOn = 0;
    }

    /** Whether somebody has hung up on it while it spoke, since it shows these manners. */
    public boolean isHungUpOn() {
        return hungUpOn > 0;
    }
}
