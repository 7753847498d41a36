package luzhi.report.workflow.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** From a table of all revisions to a history of those that were replaced. */
class RectificationHistoryTest {

    private static final String ITEM = """
            (cycle, region, evaluated, criterion, verdict, problem, measures, owner, deadline, state, act, opened_on,
            opened_by, revision, recorded_at, recorded_by)
            values (2020, '640100', '640100', '%s', 'not-met', 'p', 'm', 'o', '2020-11-30', 'open', '%s',
            '2020-10-01', 'city', %d, now(), 'city')""";

    private static EmbeddedPostgres server;
    private static Jdbi database;

    @BeforeAll
    static void fillTheDatabaseOfBefore() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        DataSource source = server.getPostgresDatabase();
        database = Jdbi.create(source);
        flyway(source, "20261129.11").migrate();
        for (String statement : new String[]{
                "insert into rectification " + ITEM.formatted("10.4", "changed", 3),
                "insert into rectification " + ITEM.formatted("10.6", "opened", 1),
                "insert into rectification_revision select * from rectification",
                past(1, "opened"), past(2, "changed"),
                "insert into rectification_progress values (1, 1, '2020-10-02', 'half', 50, null, now(), 'city')"}) {
            database.useHandle(handle -> handle.execute(statement));
        }
        flyway(source, "20261129.12").migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static Flyway flyway(DataSource source, String target) {
        return Flyway.configure().dataSource(source).locations("db/kernel", "db/migration").target(target).load();
    }

    private static String past(int revision, String act) {
        return "insert into rectification_revision select (jsonb_populate_record(one, '{\"revision\": " + revision
                + ", \"act\": \"" + act + "\"}')).* from rectification one where id = 1";
    }

    private static String history(Handle handle) {
        return text(handle, "select string_agg(id || '.' || revision || ' ' || act, ', ' order by id, revision) "
                + "from rectification_history");
    }

    private static String text(Handle handle, String query) {
        return handle.createQuery(query).mapTo(String.class).one();
    }

    private void change(String statement) {
        database.useHandle(handle -> handle.execute(statement));
    }

    @Test
    void revisionsThatWereReplacedAreHistoryAndThePresentOnesAreNot() {
        database.useHandle(handle -> {
            assertEquals("1.1 opened, 1.2 changed", history(handle));
            assertEquals("1.3, 2.1",
                    text(handle, "select string_agg(id || '.' || revision, ', ' order by id) from rectification"));
        });
        assertThrows(JdbiException.class, () -> change("select 1 from rectification_revision"));
    }

    @Test
    void whatIsReplacedFromNowOnIsKeptWhoeverWrites() {
        database.useTransaction(handle -> {
            handle.execute("update rectification set revision = revision + 1, remark = 'by hand'");
            assertEquals("1.1 opened, 1.2 changed, 1.3 changed, 2.1 opened", history(handle));
            handle.rollback();
        });
    }

    @Test
    void neitherHistoryNorProgressCanBeChanged() {
        for (String statement : new String[]{"update rectification_history set remark = ''",
                "delete from rectification_history", "truncate rectification_history",
                "update rectification_progress set report = ''", "delete from rectification_progress"}) {
            assertThrows(JdbiException.class, () -> change(statement), statement);
        }
    }

    @Test
    void thereIsStillOneUnfinishedItemACriterionAndRegion() {
        assertThrows(JdbiException.class,
                () -> change("insert into rectification " + ITEM.formatted("10.4", "opened", 1)));
    }
}
