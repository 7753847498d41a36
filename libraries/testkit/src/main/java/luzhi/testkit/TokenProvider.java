package luzhi.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;

/** A provider of tokens (OpenID Connect) that changes its keys, and that can fall silent: it accepts and never answers. */
public final class TokenProvider implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;
    private KeyPair keys = Tokens.newKeys();
    private int generation = 1;
    private volatile boolean isSilent;

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
                                {"issuer": "%s", "jwks_uri": "%s/keys", "token_endpoint": "%s/token", "authorization_endpoint": "%s/auth"}"""
                                .formatted(url(), url(), url(), url())));
        server.createContext("/keys", exchange -> answer(exchange, jwks()));
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", url(), "luzhi.access.keys-fetched-every", "2S",
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

    private void answer(HttpExchange exchange, String json) throws IOException {
        if (isSilent) {
            return;
        }
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private synchronized String jwks() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%d", "n": "%s", "e": "%s"}]}"""
                .formatted(generation, base64(key.getModulus().toByteArray()),
                        base64(key.getPublicExponent().toByteArray()));
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

    /** Withdraws the present key, and has a new one. */
    public synchronized void changeKey() {
        keys = Tokens.newKeys();
        generation++;
    }

    /** Answers nobody any more, or everybody again. */
    public void fallSilent(boolean silent) {
        isSilent = silent;
    }
}
