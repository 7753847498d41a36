package luzhi.boarding;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.testkit.Fuzzing;
import luzhi.testkit.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class FuzzTest {

    @Inject
    DataSource database;

    @Test
    void whateverComesIsAnsweredOrRefusedButNeverFails() throws SQLException {
        new Fuzzing(database).whole();
    }
}
