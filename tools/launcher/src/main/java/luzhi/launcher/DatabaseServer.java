package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A PostgreSQL of our own on a free port, with a database for each service that only the service's own role may enter. What
 * it stores is kept between runs, and safe should the machine go down.
 */
final class DatabaseServer implements Part, AutoCloseable {

    static final String SUPERUSER = "postgres";
    /** It may have to read again all that it wrote since its last checkpoint. */
    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final long POLL_MILLIS = 50;
    /** What is answered, or not, by a server that is not ready yet: no connection, starting up, too early for a password. */
    private static final Set<String> NOT_YET = Set.of("08001", "08006", "57P03");

    private final ClusterFolder folder;
    private final Secrets secrets;
    private final LogFile log;
    private final int port;
    private final Postmaster postmaster;
    private volatile Process process;

    /** Starts nothing yet. @param place see {@link DataFolder} */
    DatabaseServer(Path place, Secrets secrets, LogFile log) {
        this.folder = new ClusterFolder(place);
        this.secrets = secrets;
        this.log = log;
        this.port = freePort();
        this.postmaster = new Postmaster(PostgresPrograms.in(place), folder.data(), log);
    }

    /** A running one. @param place see {@link DataFolder} */
    static DatabaseServer start(Path place, Secrets secrets, LogFile log) {
        DatabaseServer server = new DatabaseServer(place, secrets, log);
        server.start(false);
        return server;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts it, and makes what is missing: the cluster, roles, databases.
     *
     * @param fresh whether to remove what earlier runs stored
     * @throws CannotRun if the data cannot be used; nothing of them is removed
     */
    void start(boolean fresh) {
        log.begin();
        postmaster.stopOthers();
        if (fresh) {
            folder.erase();
        } else if (folder.isFilled() && !secrets.has(SUPERUSER)) {
            throw new CannotRun("The database in " + folder.data() + " is there, but its password in "
                    + secrets.folder() + " is not. " + ClusterFolder.wayOut());
        }
        try {
            folder.provide(this::makeCluster);
            serve();
            for (Service service : Service.values()) {
                provide(service.code(), secrets.password(service.code()));
            }
            folder.tellEarlierVersions();
        } catch (SQLException e) {
            close();
            throw unusable(e.getMessage(), e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void makeCluster(Path empty) {
        Path passwordFile = folder.place().resolve("postgres.password");
        RunFolder.write(passwordFile, secrets.password(SUPERUSER));
        try {
            postmaster.makeCluster(empty, passwordFile);
        } finally {
            RunFolder.remove(passwordFile);
        }
    }

    /** Where it listened before, so that those who use it find it again. */
    @Override
    public void startAgain() {
        try {
            serve();
        } catch (SQLException e) {
            throw unusable(e.getMessage(), e);
        }
    }

    private void serve() throws SQLException {
        process = postmaster.serve(port);
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw unusable("it ended at once (" + Part.told(process.exitValue()) + ")", null);
            }
            if (System.nanoTime() > deadline) {
                throw unusable("it was not ready after " + READY_WITHIN.toSeconds() + " s", null);
            }
            pause();
        }
    }

    private CannotRun unusable(String why, Throwable cause) {
        return new CannotRun("PostgreSQL cannot use " + folder.data() + ": " + why + "\n" + log.lastLines() + "\n"
                + ClusterFolder.wayOut(), cause);
    }

    private boolean isReady() throws SQLException {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if (NOT_YET.contains(e.getSQLState())) {
                return false;
            }
            throw e;
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

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", secrets.password(SUPERUSER));
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection(url(SUPERUSER), properties);
    }

    /** The role and the database, as they should be; names and passwords are our own, of letters and digits only. */
    private void provide(String name, String password) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
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
        return url(service.code());
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public CompletableFuture<String> ending() {
        return process.onExit().thenApply(ended -> Part.told(ended.exitValue()));
    }

    @Override
    public Path log() {
        return log.path();
    }

    /** Stops it, whatever it is doing. */
    @Override
    public void close() {
        postmaster.close();
    }
}
