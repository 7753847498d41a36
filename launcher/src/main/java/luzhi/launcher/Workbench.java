package luzhi.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * PostgreSQL and one service on free ports and in a temporary folder, for those who measure them. Both are started as
 * {@code ./run} starts them; further options for the service's Java come from {@code LUZHI_JAVA_OPTIONS}.
 */
public final class Workbench implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(120);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(15);
    private static final long POLL_MILLIS = 50;

    private final Service service;
    private final Path path;
    private final RunFolder folder;
    private final Ports ports = Ports.free();
    private final Secrets secrets;
    private final SigningKey key;
    private final DatabaseServer database;
    private ServiceProcess process;
    private boolean closed;

    private Workbench(Service service, Path path, PrintStream out) {
        this.service = service;
        this.path = path;
        this.folder = RunFolder.open(path);
        this.secrets = new Secrets(folder.secrets());
        this.key = SigningKey.in(folder.keys());
        this.database = DatabaseServer.start(DataPlace.choose(path, out), secrets,
                new LogFile(folder.log("postgres")));
    }

    /**
     * Starts PostgreSQL, and no service yet.
     *
     * @param service such as {@code infrastructure}
     */
    public static Workbench open(String service, PrintStream out) {
        try {
            // large files are better off here than in /tmp, which may be memory
            Path path = Files.createTempDirectory(Path.of("/var/tmp"), "luzhi-bench-");
            return new Workbench(Service.valueOf(service.toUpperCase(Locale.ROOT)), path, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where files may be kept until this is closed. */
    public Path folder() {
        return path;
    }

    /** Where this checkout of Luzhi stands. */
    public static Path checkout() {
        return Checkout.ofThisLauncher().root();
    }

    /** Starts the service in a new process, after stopping the one there is, and waits until it is ready. */
    public synchronized URI restart() {
        if (closed) {
            throw new CannotRun("Stopped.");
        }
        stopService();
        URI address = ports.address(service);
        process = ServiceProcess.start(service, Checkout.ofThisLauncher().jar(service), environment(), log(), address);
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!process.isReady()) {
            if (System.nanoTime() > deadline) {
                throw process.late(READY_WITHIN);
            }
            pause();
        }
        return address;
    }

    private Map<String, String> environment() {
        return Map.of(
                "QUARKUS_HTTP_PORT", String.valueOf(ports.of(service)),
                "QUARKUS_DATASOURCE_JDBC_URL", database.url(service),
                "QUARKUS_DATASOURCE_USERNAME", service.code(),
                "QUARKUS_DATASOURCE_PASSWORD", secrets.password(service.code()),
                "QUARKUS_OIDC_PUBLIC_KEY", key.publicKey(),
                "QUARKUS_OIDC_TOKEN_ISSUER", DemoToken.ISSUER,
                "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
    }

    private LogFile log() {
        return new LogFile(folder.log(service.module()));
    }

    /** What the service has said since it was started. */
    public Path logOfService() {
        return log().path();
    }

    /** The service's process. */
    public synchronized long pid() {
        return process.handle().pid();
    }

    /** A token for a region and what is below it. */
    public String token(String region, List<String> roles) {
        return DemoToken.mint(key, "bench", region, roles, Instant.now());
    }

    /** The service's database, as its superuser. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(service), "postgres", secrets.password("postgres"));
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted.", e);
        }
    }

    private void stopService() {
        if (process != null) {
            ServiceProcess.stopAll(List.of(process), STOPPED_WITHIN);
            process = null;
        }
    }

    /** Stops everything and removes the folder. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            stopService();
            database.close();
            folder.close();
            RunFolder.remove(path);
        }
    }
}
