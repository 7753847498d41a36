package luzhi.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.flywaydb.core.Flyway;

/** A PostgreSQL server as a service of an earlier version left it: its tables of then, with rows. */
public final class OldDatabase extends PostgresResource {

    /** Name of the argument with the last migration of that version. */
    public static final String VERSION = "version";
    /** Name of the argument with a resource of the tests: statements that add the rows. */
    public static final String ROWS = "rows";

    private String version;
    private String rows;

    @Override
    public void init(Map<String, String> arguments) {
        super.init(arguments);
        version = arguments.get(VERSION);
        rows = arguments.get(ROWS);
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = super.start();
        String address = settings.get("quarkus.datasource.jdbc.url");
        String user = settings.get("quarkus.datasource.username");
        Flyway.configure().dataSource(address, user, settings.get("quarkus.datasource.password"))
                .locations("classpath:db/kernel", "classpath:db/migration").target(version).load().migrate();
        try (Connection connection = DriverManager.getConnection(address, user, "");
                Statement statement = connection.createStatement();
                InputStream script = Thread.currentThread().getContextClassLoader().getResourceAsStream(rows)) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }
}
