package luzhi.report;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.FigureRefusalsContractTest;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class FigureRefusalsTest extends FigureRefusalsContractTest {
}
