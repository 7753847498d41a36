package luzhi.boarding;

import java.io.IOException;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.testkit.AccessContract;
import luzhi.testkit.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class AccessTest {

    @Test
    void everyOperationOfEveryRegisterIsOpenToThoseItIsForAndToNobodyElse() throws IOException {
        new AccessContract().whole(Set.of("countHouses"));
    }
}
