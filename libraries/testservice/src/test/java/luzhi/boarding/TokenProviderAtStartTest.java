package luzhi.boarding;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Service;
import luzhi.testkit.TokenProvider;
import luzhi.testkit.TokenProvider.Manners;

/** What becomes of a service whose provider of tokens was not what it should be when it started. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = PostgresResource.WITHOUT_TOKENS, value = "true"))
@WithTestResource(value = TokenProvider.class, initArgs = @ResourceArg(name = TokenProvider.AT_START, value = "MISTAKEN"))
class TokenProviderAtStartTest {

    TokenProvider provider;

    @Test
    void tokensWaitUntilItIsAndCountThen() {
        String token = provider.token("620000", "inspector");
        for (Manners manners : List.of(Manners.MISTAKEN, Manners.SILENT, Manners.HUGE, Manners.ENDLESS,
                Manners.ENDLESS_KEYS, Manners.MISTAKEN)) {
            provider.show(manners);
            assertEquals(Set.of("provider-unavailable"), Problems.errors(read(token), 503), manners::name);
        }
        provider.show(Manners.GOOD);
        await().atMost(Duration.ofSeconds(15)).until(() -> read(token).statusCode() == 200);
        provider.show(Manners.MISTAKEN);
        assertEquals(200, read(token).statusCode());
    }

    private static Response read(String token) {
        return Service.with(token).request().get("/v1/units?limit=1");
    }
}
