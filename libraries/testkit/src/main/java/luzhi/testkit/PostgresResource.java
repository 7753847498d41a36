package luzhi.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** One real PostgreSQL server a test JVM, and the configuration that leads the service to it and to the test tokens. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    /** Name of an argument: with any value, tokens are somebody else's matter. */
    public static final String WITHOUT_TOKENS = "withoutTokens";

    private EmbeddedPostgres server;
    private boolean withoutTokens;

    @Override
    public void init(Map<String, String> arguments) {
        withoutTokens = arguments.containsKey(WITHOUT_TOKENS);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres"));
        if (!withoutTokens) {
            settings.put("quarkus.oidc.public-key", Tokens.publicKey());
            settings.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        }
        return settings;
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
