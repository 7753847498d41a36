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
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** PostgreSQL and the four services: started together and stopped together, also while they are still starting. */
final class Suite implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(120);
    /** A service takes up to 10 seconds to finish what it was asked. */
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(15);
    private static final long POLL_MILLIS = 100;

    private final Checkout checkout;
    private final RunFolder folder;
    private final Ports ports;
    private final PrintStream out;
    private final ProcessBook book;
    private final List<ServiceProcess> processes = new CopyOnWriteArrayList<>();

    private DatabaseServer database;
    private volatile boolean closed;

    Suite(Checkout checkout, RunFolder folder, Ports ports, PrintStream out) {
        this.checkout = checkout;
        this.folder = folder;
        this.ports = ports;
        this.out = out;
        this.book = new ProcessBook(folder.processes());
    }

    /** @param fresh whether to remove what earlier runs stored */
    void start(boolean fresh) {
        book.stopLeftovers(out);
        ports.requireFree();
        long begin = System.nanoTime();
        Path place = DataPlace.choose(folder.path(), out);
        if (fresh) {
            DatabaseServer.erase(place);
        }
        Secrets secrets = new Secrets(folder.secrets());
        SigningKey key = SigningKey.in(folder.keys());
        DemoToken.writeAll(folder.tokens(), key, Instant.now());
        startDatabase(place, secrets);
        out.println("PostgreSQL runs (" + seconds(begin) + " s). Starting the services …");
        for (Service service : Service.values()) {
            startService(service, environment(service, secrets, key));
        }
        awaitReady(begin);
    }

    private synchronized void startDatabase(Path place, Secrets secrets) {
        requireOpen();
        database = DatabaseServer.start(place, secrets, new LogFile(folder.log("postgres")));
        book.add("PostgreSQL", database.process());
    }

    private synchronized void startService(Service service, Map<String, String> environment) {
        requireOpen();
        ServiceProcess process = ServiceProcess.start(service, checkout.jar(service), environment,
                new LogFile(folder.log(service.module())), ports.address(service));
        processes.add(process);
        book.add(service.module(), process.handle());
    }

    private void requireOpen() {
        if (closed) {
            throw new CannotRun("Stopped.");
        }
    }

    private Map<String, String> environment(Service service, Secrets secrets, SigningKey key) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(service)));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.url(service));
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.code());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.password(service.code()));
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", key.publicKey());
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", DemoToken.ISSUER);
        // read by people here, not by machines
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        // the explorer is a page of the report service, wherever that listens
        environment.put("QUARKUS_HTTP_CORS_ORIGINS", "http://localhost:" + ports.of(Service.REPORT)
                + ",http://127.0.0.1:" + ports.of(Service.REPORT));
        if (service == Service.REPORT) {
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
        processes.forEach(process -> process.whenEnded(() -> sayEnded(process.service())));
    }

    private void sayEnded(Service service) {
        if (!closed) {
            out.println(service.module() + " has ended; see " + folder.log(service.module()));
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
        return processes.stream().filter(process -> process.service() == service).findFirst().orElseThrow();
    }

    boolean isClosed() {
        return closed;
    }

    /** Stops the services, then the database that they store to. */
    @Override
    public void close() {
        closed = true;
        synchronized (this) {
            if (database == null) {
                return;
            }
            out.println("\nStopping …");
            ServiceProcess.stopAll(processes, STOPPED_WITHIN);
            database.close();
            book.clear();
            out.println("Stopped.");
        }
    }
}
