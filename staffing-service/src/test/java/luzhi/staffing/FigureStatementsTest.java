package luzhi.staffing;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.FigureStatementsContractTest;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class FigureStatementsTest extends FigureStatementsContractTest {
}
