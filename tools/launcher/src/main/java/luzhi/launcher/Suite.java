package luzhi.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** PostgreSQL and the services: started together and stopped together, also while they are still starting. */
final class Suite implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(120);
    /** A service takes up to 10 seconds to finish what it was asked. */
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(15);
    private static final long POLL_MILLIS = 100;

    private final Checkout checkout;
    private final RunFolder folder;
    private final Ports ports;
    private final PrintStream out;
    private final ProcessRegistry book;
    private final Secrets secrets;
    private final List<ServiceProcess> processes = new CopyOnWriteArrayList<>();
    private final Supervisor supervisor;

    private volatile DatabaseServer database;
    private volatile boolean closed;

    Suite(Checkout checkout, RunFolder folder, Ports ports, PrintStream out) {
        this.checkout = checkout;
        this.folder = folder;
        this.ports = ports;
        this.out = out;
        this.book = new ProcessRegistry(folder.processes());
        this.secrets = new Secrets(folder.secrets());
        this.supervisor = new Supervisor(book, out);
    }

    /** @param fresh whether to remove what earlier runs stored */
    void start(boolean fresh) {
        stopLeftovers();
        ports.requireFree();
        long begin = System.nanoTime();
        SigningKey key = prepare(fresh);
        out.println("PostgreSQL runs (" + seconds(begin) + " s). Starting the services …");
        for (Service service : Service.values()) {
            startService(service, environment(service, key));
        }
        awaitReady(begin);
        processes.forEach(supervisor::watch);
    }

    /**
     * PostgreSQL alone. What a service needs to use it is written where its %dev profile looks, and removed at the end.
     *
     * @param fresh whether to remove what earlier runs stored
     */
    void startDatabase(boolean fresh) {
        stopLeftovers();
        long begin = System.nanoTime();
        SigningKey key = prepare(fresh);
        for (Service service : Service.values()) {
            RunFolder.write(development(service), settings(service, key).entrySet().stream()
                    .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n").sorted()
                    .collect(Collectors.joining()));
        }
        out.println("PostgreSQL runs (" + seconds(begin) + " s).");
    }

    private void stopLeftovers() {
        book.stopLeftovers(out);
        for (Service service : Service.values()) {
            ProcessRegistry.stopLeftovers(service.module(),
                    ServiceProcess.Launch.temporaryOption(folder.temporary(service)), out);
        }
    }

    private Path development(Service service) {
        return folder.development().resolve(service.module() + ".properties");
    }

    /** Starts PostgreSQL and mints the demo tokens. */
    private SigningKey prepare(boolean fresh) {
        Path place = DataFolder.choose(folder.path(), out);
        SigningKey key = SigningKey.in(folder.keys());
        DemoToken.writeAll(folder.tokens(), key, Instant.now());
        makeDatabase(place).start(fresh);
        book.add(database.name(), database.handle());
        supervisor.watch(database);
        return key;
    }

    private synchronized DatabaseServer makeDatabase(Path place) {
        requireOpen();
        // known before it is started, so that it can be stopped meanwhile
        database = new DatabaseServer(place, secrets, new LogFile(folder.log("postgres")));
        return database;
    }

    private synchronized void startService(Service service, Map<String, String> environment) {
        requireOpen();
        ServiceProcess process = ServiceProcess.start(service,
                new ServiceProcess.Launch(checkout.jar(service), environment, folder.temporary(service)),
                new LogFile(folder.log(service.module())), ports.address(service));
        processes.add(process);
        book.add(process.name(), process.handle());
    }

    private void requireOpen() {
        if (closed) {
            throw new CannotRun("Stopped.");
        }
    }

    /** Its database, whose tokens it trusts, and of the report service what it signs with and whom its explorer offers. */
    private Map<String, String> settings(Service service, SigningKey key) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.url", database.url(service),
                "quarkus.datasource.username", service.code(),
                "quarkus.datasource.password", secrets.password(service.code()),
                "quarkus.oidc.public-key", key.publicKey(),
                "quarkus.oidc.token.issuer", DemoToken.ISSUER));
        if (service.isReport()) {
            settings.put("luzhi.seals.key", SealingKey.in(folder.keys()).toString());
            settings.put("luzhi.demonstration.people", DemoToken.people(folder.tokens()).toString());
        }
        return settings;
    }

    private Map<String, String> environment(Service service, SigningKey key) {
        Map<String, String> environment = new HashMap<>();
        settings(service, key).forEach((name, value) -> environment
                .put(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), value));
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(service)));
        environment.put("LUZHI_PUBLIC_URL", "http://localhost:" + ports.of(service));
        // read by people here, not by machines
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        // the explorer is a page of the report service, wherever that listens
        environment.put("QUARKUS_HTTP_CORS_ORIGINS", "http://localhost:" + ports.of(Service.REPORT)
                + ",http://127.0.0.1:" + ports.of(Service.REPORT));
        if (service.isReport()) {
            environment.putAll(ports.sources());
        }
        return environment;
    }

    private void awaitReady(long begin) {
        List<ServiceProcess> waiting = new ArrayList<>(processes);
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!waiting.isEmpty()) {
            for (ServiceProcess process : List.copyOf(waiting)) {
                if (process.isReady()) {
                    waiting.remove(process);
                    out.println("  " + process.service().module() + " is ready on port " + ports.of(process.service())
                            + " (" + seconds(begin) + " s)");
                }
            }
            if (System.nanoTime() > deadline && !waiting.isEmpty()) {
                throw waiting.get(0).late(READY_WITHIN);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted.", e);
        }
    }

    private static String seconds(long begin) {
        return String.format("%.1f", (System.nanoTime() - begin) / 1e9);
    }

    /** The API of a service, for the holder of a token. */
    Api api(Service service, DemoToken token) {
        return new Api(ports.address(service), token(token));
    }

    String token(DemoToken token) {
        try {
            return Files.readString(token.file(folder.tokens()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ServiceProcess process(Service service) {
        return processes.stream().filter(process -> process.service().equals(service)).findFirst().orElseThrow();
    }

    boolean isClosed() {
        return closed;
    }

    /** Stops the services, then the database that they store to. */
    @Override
    public void close() {
        closed = true;
        supervisor.close();
        synchronized (this) {
            if (database == null) {
                return;
            }
            out.println("\nStopping …");
            ServiceProcess.stopAll(processes, STOPPED_WITHIN);
            database.close();
            for (Service service : Service.values()) {
                RunFolder.remove(development(service));
            }
            book.clear();
            out.println("Stopped.");
        }
    }
}
