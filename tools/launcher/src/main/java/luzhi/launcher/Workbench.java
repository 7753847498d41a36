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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * PostgreSQL and some of the services on free ports and in a temporary folder, for those who measure them. All are started as
 * {@code ./run} starts them; further options for the services' Java come from {@code LUZHI_JAVA_OPTIONS}. A service is named
 * by its code, such as {@code infrastructure}.
 */
public final class Workbench implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(120);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(15);
    private static final long POLL_MILLIS = 50;

    private final Path path;
    private final RunFolder folder;
    private final Ports ports = Ports.free();
    private final Secrets secrets;
    private final SigningKey key;
    private final DatabaseServer database;
    private final Map<Service, ServiceProcess> processes = new LinkedHashMap<>();
    private boolean closed;

    private Workbench(Path path, PrintStream out) {
        this.path = path;
        this.folder = RunFolder.open(path);
        this.secrets = new Secrets(folder.secrets());
        this.key = SigningKey.in(folder.keys());
        this.database = DatabaseServer.start(DataFolder.choose(path, out), secrets,
                new LogFile(folder.log("postgres")));
    }

    /** Starts PostgreSQL, and no service yet. */
    public static Workbench open(PrintStream out) {
        try {
            // large files are better off here than in /tmp, which may be memory
            return new Workbench(Files.createTempDirectory(Path.of("/var/tmp"), "luzhi-bench-"), out);
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

    /** Starts a service in a new process, after stopping the one there is, and waits until it is ready. */
    public synchronized URI restart(String name) {
        if (closed) {
            throw new CannotRun("Stopped.");
        }
        Service service = Service.of(name);
        ServiceProcess before = processes.remove(service);
        if (before != null) {
            ServiceProcess.stopAll(List.of(before), STOPPED_WITHIN);
        }
        URI address = ports.address(service);
        ServiceProcess process = ServiceProcess.start(service, new ServiceProcess.Launch(
                Checkout.ofThisLauncher().jar(service), environment(service), folder.temporary(service)), log(service),
                address);
        processes.put(service, process);
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!process.isReady()) {
            if (System.nanoTime() > deadline) {
                throw process.late(READY_WITHIN);
            }
            pause();
        }
        return address;
    }

    /** The names of the services that the report service asks. */
    public static List<String> domains() {
        return Service.domains().stream().map(Service::code).toList();
    }

    private Map<String, String> environment(Service service) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "QUARKUS_HTTP_PORT", String.valueOf(ports.of(service)),
                "QUARKUS_DATASOURCE_JDBC_URL", database.url(service),
                "QUARKUS_DATASOURCE_USERNAME", service.code(),
                "QUARKUS_DATASOURCE_PASSWORD", secrets.password(service.code()),
                "QUARKUS_OIDC_PUBLIC_KEY", key.publicKey(),
                "QUARKUS_OIDC_TOKEN_ISSUER", DemoToken.ISSUER,
                "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false"));
        if (service.isReport()) {
            environment.putAll(ports.sources());
        }
        return environment;
    }

    private LogFile log(Service service) {
        return new LogFile(folder.log(service.module()));
    }

    /** What a service has said since it was started. */
    public Path log(String name) {
        return log(Service.of(name)).path();
    }

    /** The end of what each service has said, for somebody who has to find out why one failed. */
    public synchronized String lastLines() {
        return processes.keySet().stream().map(service -> log(service).lastLines()).collect(Collectors.joining("\n"));
    }

    /** The process of a service that was started. */
    public synchronized long pid(String name) {
        return processes.get(Service.of(name)).handle().pid();
    }

    /** A token for a region and what is below it. */
    public String token(String region, List<String> roles) {
        return DemoToken.mint(key, "bench", region, roles, Instant.now());
    }

    /** A service's database, as its superuser. */
    public Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(database.url(Service.of(name)), "postgres", secrets.password("postgres"));
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted.", e);
        }
    }

    /** Stops everything and removes the folder. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            ServiceProcess.stopAll(List.copyOf(processes.values()), STOPPED_WITHIN);
            database.close();
            folder.close();
            RunFolder.remove(path);
        }
    }
}
