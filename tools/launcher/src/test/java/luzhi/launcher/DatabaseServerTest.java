package luzhi.launcher;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL: killed, found again, and in the end damaged. One cluster serves all, so the order matters. */
@DisabledOnOs(OS.WINDOWS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseServerTest {

    private static final Service SERVICE = Service.of("finance");
    /** Far below the minutes that a sound server may take. */
    private static final Duration AT_ONCE = Duration.ofSeconds(30);

    /** Not in the working folder, where root's PostgreSQL may not enter. */
    @TempDir
    static Path temporary;

    private static RunFolder folder;
    private static Path place;
    private static Secrets secrets;
    private static DatabaseServer server;

    @BeforeAll
    static void begin() throws SQLException {
        folder = RunFolder.open(temporary.resolve("run"));
        place = DataFolder.choose(folder.path(), System.out);
        secrets = new Secrets(folder.secrets());
        server = start();
        execute("create table stated (value integer); insert into stated values (1)");
    }

    @AfterAll
    static void end() {
        server.close();
        folder.close();
        if (!place.equals(folder.path())) {
            RunFolder.remove(place);
        }
    }

    private static DatabaseServer start() {
        return DatabaseServer.start(place, secrets, new LogFile(folder.log("postgres")));
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(SERVICE), SERVICE.code(), secrets.password(SERVICE.code()));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int rows() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from stated")) {
            result.next();
            return result.getInt(1);
        }
    }

    private static Path data() {
        return place.resolve("postgres");
    }

    @Test
    @Order(1)
    void killedItEndsAndStartedAgainItHasWhatWasAcknowledgedAtTheSameAddress() throws SQLException {
        String address = server.url(SERVICE);
        try (Connection busy = connect(); Statement statement = busy.createStatement()) {
            // one who works on keeps a new server from starting
            Thread working = new Thread(() -> assertThrows(SQLException.class,
                    () -> statement.execute("select pg_sleep(600)")));
            working.start();
            execute("insert into stated values (2)");
            server.handle().destroyForcibly();
            assertEquals("killed by signal 9", server.ending().join());
            server.startAgain();
        }
        assertEquals(address, server.url(SERVICE));
        assertEquals(2, rows());
    }

    @Test
    @Order(2)
    void anIdThatAnotherProgramHasByNowIsNotTakenForAServer() throws IOException, SQLException {
        server.close();
        Files.writeString(data().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data()
                + "\n1700000000\n1\n\nlocalhost\n");
        server = start();
        assertEquals(2, rows());
    }

    @Test
    @Order(3)
    void oneThatAnEarlierRunLeftBehindIsReplacedWithoutLoss() throws SQLException {
        ProcessHandle left = server.handle();
        server = start();
        assertFalse(left.isAlive());
        assertEquals(2, rows());
    }

    @Test
    @Order(4)
    void withoutItsMarkNothingIsErased() throws IOException, SQLException {
        server.close();
        Files.delete(data().resolve("luzhi.complete"));
        server = start();
        assertEquals(2, rows());
    }

    @Test
    @Order(5)
    void withoutThePasswordNothingIsErasedAndTheWayOutIsTold() throws IOException {
        server.close();
        Path password = folder.secrets().resolve("postgres.password");
        Path aside = Files.move(password, folder.path().resolve("aside"));
        String told = assertThrows(CannotRun.class, DatabaseServerTest::start).getMessage();
        assertTrue(told.contains("./run --fresh"), told);
        Files.writeString(password, "another");
        told = assertThrows(CannotRun.class, DatabaseServerTest::start).getMessage();
        assertTrue(told.contains("password authentication failed") && told.contains("./run --fresh"), told);
        Files.move(aside, password, StandardCopyOption.REPLACE_EXISTING);
        assertTrue(Files.exists(data().resolve("PG_VERSION")));
    }

    @Test
    @Order(6)
    void damagedDataAreToldAtOnceAndLeftAsTheyAre() throws IOException {
        Map<String, String> damages = Map.of("global/pg_control", "damaged", "PG_VERSION", "11\n", "postgresql.conf",
                "nonsense = (");
        for (String name : List.copyOf(damages.keySet())) {
            Path file = data().resolve(name);
            byte[] sound = Files.readAllBytes(file);
            Files.writeString(file, damages.get(name));
            String told = assertTimeout(AT_ONCE, () -> assertThrows(CannotRun.class, DatabaseServerTest::start))
                    .getMessage();
            assertTrue(told.contains(data().toString()) && told.contains("./run --fresh"), told);
            assertEquals(damages.get(name), Files.readString(file));
            Files.write(file, sound);
        }
    }

    @Test
    @Order(7)
    void itIsStoppedWhateverItIsDoing() {
        DatabaseServer other = new DatabaseServer(place, secrets, new LogFile(folder.log("postgres")));
        Thread starting = new Thread(() -> assertThrows(CannotRun.class, () -> other.start(true)));
        starting.start();
        await().until(() -> Files.isDirectory(place.resolve("postgres.new/base")));
        other.close();
        await().until(() -> !starting.isAlive());
        List<ProcessHandle> left = PostgresPrograms.in(place).running();
        assertEquals(List.of(), left);
        assertFalse(Files.exists(data()), "half a cluster does not pass for one");
    }
}
