package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * An embedded PostgreSQL on a free port, with a database for each service that only the service's own role may enter. What
 * it stores is kept between runs, and safe should the machine go down.
 */
final class DatabaseServer implements AutoCloseable {

    /** The library's log; held here, for a logger that nobody holds forgets its level. */
    private static final Logger LIBRARY = Logger.getLogger("io.zonky.test");
    private static final String SUPERUSER = "postgres";
    /** Stands in the data once they are a database with all its roles. */
    private static final String COMPLETE = "luzhi.complete";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Path data;

    private DatabaseServer(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** Removes everything stored. */
    static void erase(Path place) {
        Path data = place.resolve("postgres");
        // first, so that what is left if this is interrupted does not pass for a database
        RunFolder.remove(data.resolve(COMPLETE));
        RunFolder.remove(data);
    }

    /** @param place see {@link DataFolder} */
    static DatabaseServer start(Path place, Secrets secrets, LogFile log) {
        Path data = place.resolve("postgres");
        Path complete = data.resolve(COMPLETE);
        if (!Files.exists(complete)) {
            // whatever is there was interrupted before anybody stored anything in it
            erase(place);
        } else if (!secrets.has(SUPERUSER)) {
            throw new CannotRun("The database in " + data + " is there, but its password in " + secrets.folder()
                    + " is not. ./run --fresh starts over with empty data.");
        }
        log.begin();
        DatabaseServer started = new DatabaseServer(start(place, data, secrets.password(SUPERUSER), log), data);
        try {
            for (Service service : Service.values()) {
                started.provide(service.code(), secrets.password(service.code()));
            }
            Files.writeString(complete, "");
        } catch (SQLException | IOException e) {
            started.close();
            throw new CannotRun("PostgreSQL did not do as it was told: " + e.getMessage() + "\n" + log.lastLines(), e);
        }
        return started;
    }

    private static EmbeddedPostgres start(Path place, Path data, String password, LogFile log) {
        LIBRARY.setLevel(Level.WARNING);
        // Not its usual one in /tmp: that is shared by all users of the machine, and cleaned by any of them.
        System.setProperty("ot.epg.working-dir", place.resolve("postgres-programs").toString());
        Path passwordFile = place.resolve("postgres.password");
        RunFolder.write(passwordFile, password);
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setOutputRedirector(Redirect.appendTo(log.path().toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.path().toFile()))
                    // "locale" settings are handed to initdb as they are: these replace its trust in everybody
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    // sort order from PostgreSQL itself, as in the containers; the C locale is on every system
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setConnectConfig("password", password)
                    // the library's defaults are for tests, whose data nobody misses
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    // over TCP only: a socket in /tmp would be one more thing to guard
                    .setServerConfig("unix_socket_directories", "")
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new CannotRun("PostgreSQL did not start: " + e.getMessage() + "\n" + log.lastLines(), e);
        } finally {
            RunFolder.remove(passwordFile);
        }
    }

    /** The role and the database, as they should be; names and passwords are our own, of letters and digits only. */
    private void provide(String name, String password) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
                statement.execute("create role " + name);
            }
            statement.execute("alter role " + name + " login nosuperuser nocreatedb nocreaterole password '" + password
                    + "'");
            if (isMissing(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                statement.execute("create database " + name + " owner " + name);
            }
            statement.execute("revoke connect, temporary on database " + name + ", postgres, template1 from public");
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    /** What a service connects to. */
    String url(Service service) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + service.code();
    }

    /** The server itself; the library knows only the command that started it. */
    ProcessHandle process() {
        return findProcess().orElseThrow();
    }

    /** Nothing if it was killed or has ended by itself. */
    private Optional<ProcessHandle> findProcess() {
        Path pid = data.resolve("postmaster.pid");
        try {
            return Files.exists(pid)
                    ? ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also waits longer than the library does for a server that still has much to write. */
    @Override
    public void close() {
        Optional<ProcessHandle> running = findProcess();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running.ifPresent(process -> process.onExit()
                .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS).join());
    }
}
