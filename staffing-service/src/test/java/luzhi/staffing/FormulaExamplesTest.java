package luzhi.staffing;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.testkit.FormulaExamplesContractTest;
import luzhi.testkit.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class FormulaExamplesTest extends FormulaExamplesContractTest {}
