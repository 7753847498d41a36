package luzhi.infrastructure;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.RegisterReferencesContractTest;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class RegisterReferencesTest extends RegisterReferencesContractTest {}
