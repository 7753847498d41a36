package luzhi.finance;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.ServiceContracts;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ServiceContractsTest extends ServiceContracts {}
