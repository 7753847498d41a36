package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * An import is all or nothing even if the service or the whole of PostgreSQL is killed in the middle of it, and nothing is
 * left behind that stands in the way of the next one. {@code -Dluzhi.kill.rounds=20} for more than two rounds, {@code
 * -Dluzhi.kill.seed=…} for the moments of an earlier run. Runs beside the tests of the suite, with a service and a PostgreSQL of its own.
 */
@Execution(ExecutionMode.CONCURRENT)
class ImportKillIT {

    private static final Logger LOG = Logger.getLogger(ImportKillIT.class.getName());
    private static final int ROUNDS = Integer.getInteger("luzhi.kill.rounds", 1);
    private static final long SEED = Long.getLong("luzhi.kill.seed", 20261123);
    private static final int ROWS = Integer.getInteger("luzhi.kill.rows", 20_000);
    private static final String IMPORT = "/v1/student-aids/import?region=";
    private static final String[] COUNTIES = {"02", "21", "22", "23", "24"};
    private static final String[] STAGES = {"kindergarten", "primary", "junior-secondary", "general-senior-secondary",
            "vocational-secondary", "special-education", "higher-vocational", "undergraduate"};
    private static final String[] PROGRAMMES = {"preschool-aid", "compulsory-living-subsidy", "senior-secondary-grant",
            "senior-secondary-fee-exemption", "vocational-grant", "vocational-fee-exemption", "higher-education-aid",
            "other"};
    private static final int CONFLICT = 409;
    private static final long LOCK_GONE_WITHIN_MILLIS = 20_000;

    @TempDir
    static Path temporary;

    private final Random random = new Random(SEED);
    private int completed;
    private int refused;
    private long lost;
    private long doubled;

    /** So many rows of a prefecture, each of which grants that amount. */
    private static byte[] file(int amount) {
        StringBuilder file = new StringBuilder("region,period,programme,stage,amount,personTimes\n");
        for (int i = 0; i < ROWS; i++) {
            int rest = i;
            String stage = STAGES[rest % STAGES.length];
            rest /= STAGES.length;
            String programme = PROGRAMMES[rest % PROGRAMMES.length];
            rest /= PROGRAMMES.length;
            String month = "%02d".formatted(rest % 12 + 1);
            rest /= 12;
            file.append("6207").append(COUNTIES[rest / 100]).append(',').append(2000 + rest % 100).append('-')
                    .append(month).append(',').append(programme).append(',').append(stage).append(',').append(amount)
                    .append(".00,1\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anImportIsAllOrNothingWhoeverIsKilled() throws Exception {
        try (KillableService service = new KillableService(temporary.resolve("run"))) {
            millisOf(service, 1);
            execute(service, "truncate student_aids");
            long filling = millisOf(service, 2);
            long changing = millisOf(service, 3);
            LOG.info("Seed %d: %d rows added in %d ms, changed in %d ms".formatted(SEED, ROWS, filling, changing));
            int amount = 3;
            for (int round = 0; round < ROUNDS; round++) {
                amount = round(service, round, amount, isFilling(round) ? filling : changing);
            }
            LOG.info(
                    "%d rounds, %d of them answered before the kill, %d imports refused for the lock; %d rows lost, %d doubled"
                            .formatted(ROUNDS, completed, refused, lost, doubled));
            assertEquals(0, lost + doubled);
        }
    }

    private static long millisOf(KillableService service, int amount) throws Exception {
        byte[] file = file(amount);
        long begin = System.nanoTime();
        HttpResponse<String> answer = service.send(IMPORT + "620700", file).get();
        assertEquals(200, answer.statusCode(), answer::body);
        return (System.nanoTime() - begin) / 1_000_000;
    }

    /** The others change every row of a full register. Four rounds are every kind of victim with every kind of import. */
    private static boolean isFilling(int round) {
        return round % 4 == 0 || round % 4 == 3;
    }

    private int round(KillableService service, int round, int before, long millis) throws Exception {
        boolean empty = isFilling(round);
        boolean database = round % 2 == 1;
        if (empty) {
            execute(service, "truncate student_aids");
        }
        int after = before + 1;
        byte[] file = file(after);
        CompletableFuture<HttpResponse<String>> answer = service.send(IMPORT + "620700", file);
        long moment = (long) (millis * random.nextDouble());
        boolean answered = isAnswered(answer, moment);
        if (database) {
            service.killDatabase();
            service.restartDatabase();
        } else {
            service.killProcess();
            service.restartProcess();
        }
        Map<Integer, Long> rows = amounts(service);
        LOG.info("Round %d: %s killed after %d ms, %s: %s".formatted(round, database ? "PostgreSQL" : "service", moment,
                answered ? "answered before" : "under way", rows));
        completed += answered ? 1 : 0;
        boolean all = rows.equals(Map.of(after, (long) ROWS));
        boolean none = rows.equals(empty ? Map.of() : Map.of(before, (long) ROWS));
        assertTrue(answered ? all : all || none, rows::toString);
        assertNothingIsLeft(service);
        HttpResponse<String> again = importAgain(service, file);
        assertEquals(200, again.statusCode(), again::body);
        assertEquals(Map.of(after, (long) ROWS), amounts(service));
        lost += ROWS - number(service, "select count(*) from student_aids");
        doubled += number(service,
                "select count(*) - count(distinct (region, period, programme, stage)) from student_aids");
        assertEquals(0, number(service, """
                select count(*) from student_aids present where revision > 1 and not exists (
                    select from student_aids_history past
                    where past.id = present.id and past.revision = present.revision - 1)"""));
        return after;
    }

    private static boolean isAnswered(CompletableFuture<HttpResponse<String>> answer, long millis)
            throws InterruptedException, ExecutionException {
        try {
            HttpResponse<String> answered = answer.get(millis, TimeUnit.MILLISECONDS);
            assertEquals(200, answered.statusCode(), answered::body);
            return true;
        } catch (TimeoutException underWay) {
            return false;
        }
    }

    /** PostgreSQL notices that a service is gone when it next reads from it; until then the lock is held. */
    private HttpResponse<String> importAgain(KillableService service, byte[] file) throws Exception {
        long deadline = System.nanoTime() + LOCK_GONE_WITHIN_MILLIS * 1_000_000;
        HttpResponse<String> answer = service.send(IMPORT + "620700", file).get();
        while (answer.statusCode() == CONFLICT && System.nanoTime() < deadline) {
            refused++;
            answer = service.send(IMPORT + "620700", file).get();
        }
        return answer;
    }

    private static void assertNothingIsLeft(KillableService service) throws SQLException {
        assertEquals(0, number(service, "select count(*) from recording where act = 'imported' and source is null"));
        assertEquals(0, number(service, "select count(*) from pg_prepared_xacts"));
        assertEquals(0, number(service, """
                select count(*) from student_aids row where not exists (
                    select from recording where recording.id = row.recording)"""));
    }

    private static Map<Integer, Long> amounts(KillableService service) throws SQLException {
        Map<Integer, Long> amounts = new TreeMap<>();
        try (Connection connection = service.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement
                        .executeQuery("select amount::integer, count(*) from student_aids group by 1")) {
            while (rows.next()) {
                amounts.put(rows.getInt(1), rows.getLong(2));
            }
        }
        return amounts;
    }

    private static long number(KillableService service, String sql) throws SQLException {
        try (Connection connection = service.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void execute(KillableService service, String sql) throws SQLException {
        try (Connection connection = service.connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
