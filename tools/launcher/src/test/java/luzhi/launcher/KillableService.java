package luzhi.launcher;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The packaged finance service and its PostgreSQL, each of which can be killed outright at any moment. */
final class KillableService implements AutoCloseable {

    private static final Service SERVICE = Service.of("finance");
    private static final Checkout CHECKOUT = Checkout.ofThisLauncher();
    private static final Duration READY_WITHIN = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final RunFolder folder;
    private final Path place;
    private final Secrets secrets;
    private final SigningKey key;
    private final String token;
    private DatabaseServer database;
    private ServiceProcess process;
    private URI address;

    KillableService(Path path) {
        folder = RunFolder.open(path);
        place = DataFolder.choose(path, System.out);
        secrets = new Secrets(folder.secrets());
        key = SigningKey.in(folder.keys());
        token = DemoToken.PROVINCE.mint(key, Instant.now());
        startDatabase();
        try {
            startProcess();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void startDatabase() {
        database = DatabaseServer.start(place, secrets, new LogFile(folder.log("postgres")));
    }

    private void startProcess() {
        address = Ports.free().address(SERVICE);
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(address.getPort()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.url(SERVICE));
        environment.put("QUARKUS_DATASOURCE_USERNAME", SERVICE.code());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.password(SERVICE.code()));
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", key.publicKey());
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", DemoToken.ISSUER);
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        process = ServiceProcess.start(SERVICE,
                new ServiceProcess.Launch(CHECKOUT.jar(SERVICE), environment, folder.temporary(SERVICE)),
                new LogFile(folder.log(SERVICE.module())), address);
        await().atMost(READY_WITHIN).until(process::isReady);
    }

    void killProcess() {
        process.handle().destroyForcibly();
        process.handle().onExit().join();
    }

    /** The postmaster first, so that it restarts nobody, then whoever serves a connection or writes to disk. */
    void killDatabase() {
        ProcessHandle postmaster = database.handle();
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        await().atMost(READY_WITHIN)
                .until(() -> !postmaster.isAlive() && all.stream().noneMatch(ProcessHandle::isAlive));
    }

    void restartProcess() {
        startProcess();
    }

    /** On another port, so that the service has to start again too. */
    void restartDatabase() {
        killProcess();
        database.close();
        startDatabase();
        startProcess();
    }

    /** Sends a file; the status of the answer comes later, or what broke the line. */
    CompletableFuture<HttpResponse<String>> send(String path, byte[] file) {
        return http.sendAsync(HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(file)).build(),
                BodyHandlers.ofString());
    }

    /** The superuser's view of the service's database. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(SERVICE), "postgres", secrets.password("postgres"));
    }

    @Override
    public void close() {
        ServiceProcess.stopAll(List.of(process), READY_WITHIN);
        database.close();
        folder.close();
        if (!place.equals(folder.path())) {
            RunFolder.remove(place);
        }
    }

    /** What the service has said, for somebody who wonders. */
    String log() {
        try {
            return java.nio.file.Files.readString(folder.log(SERVICE.module()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
