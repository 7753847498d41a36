package luzhi.boarding;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Service;
import luzhi.testkit.TokenProvider;
import luzhi.testkit.TokenProvider.Manners;

/** What becomes of tokens while their provider is not what it should be, changes its keys, or says nothing; from the start of the service on. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = PostgresResource.WITHOUT_TOKENS, value = "true"))
@WithTestResource(value = TokenProvider.class, initArgs = @ResourceArg(name = TokenProvider.AT_START, value = "MISTAKEN"))
@TestProfile(ClearTextHttp2Test.Spoken.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TokenProviderTest {

    /** Of waiting for the provider there are three seconds. */
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(15);

    TokenProvider provider;

    @AfterEach
    void speakAgain() {
        provider.show(Manners.GOOD);
    }

    private static Response read(String token) {
        return Service.with(token).request().get("/v1/units?limit=1");
    }

    /** A token that the service trusts: it knows the provider by now. */
    private String trusted() {
        provider.show(Manners.GOOD);
        String token = provider.token("620000", "inspector");
        await().atMost(ANSWERED_WITHIN).until(() -> read(token).statusCode() == 200);
        return token;
    }

    /** The service was started while the provider was mistaken. */
    @Test
    @Order(1)
    void tokensWaitUntilItIsAndCountThen() {
        String token = provider.token("620000", "inspector");
        for (Manners manners : List.of(Manners.MISTAKEN, Manners.SILENT, Manners.HUGE, Manners.ENDLESS,
                Manners.ENDLESS_KEYS, Manners.MISTAKEN)) {
            provider.show(manners);
            assertEquals(Set.of("provider-unavailable"), Problems.errors(read(token), 503), manners::name);
        }
        provider.show(Manners.GOOD);
        await().atMost(ANSWERED_WITHIN).until(() -> read(token).statusCode() == 200);
        provider.show(Manners.MISTAKEN);
        assertEquals(200, read(token).statusCode());
    }

    @Test
    void whileItSaysNothingTokensOfKnownKeysCountAndThoseOfANewOneWait() {
        String known = trusted();
        provider.show(Manners.SILENT);
        provider.changeKey();
        String unknown = provider.token("620000", "inspector");
        // shortly after it was asked it is not asked again
        await().atMost(ANSWERED_WITHIN).until(() -> read(unknown).statusCode() == 503);
        for (int i = 0; i < 3; i++) {
            Response answer = read(unknown);
            assertEquals(Set.of("provider-unavailable"), Problems.errors(answer, 503));
            assertEquals(200, read(known).statusCode());
        }
        provider.show(Manners.GOOD);
        await().atMost(ANSWERED_WITHIN).until(() -> read(unknown).statusCode() == 200);
    }

    @ParameterizedTest
    @EnumSource(names = {"HUGE", "ENDLESS"})
    void ifItSaysFarTooMuchItCountsAsSilentAndIsHungUpOn(Manners manners) {
        String known = trusted();
        provider.show(manners);
        provider.changeKey();
        String unknown = provider.token("620000", "inspector");
        for (int i = 0; i < 20; i++) {
            assertNotEquals(200, read(unknown).statusCode());
            assertEquals(200, read(known).statusCode());
        }
        await().atMost(ANSWERED_WITHIN).until(() -> read(unknown).statusCode() == 503);
        assertEquals(Set.of("provider-unavailable"), Problems.errors(read(unknown), 503));
        await().atMost(ANSWERED_WITHIN).until(provider::isHungUpOn);
        provider.show(Manners.GOOD);
        await().atMost(ANSWERED_WITHIN).until(() -> read(unknown).statusCode() == 200);
    }

    @Test
    void aKeyThatWasWithdrawnIsTrustedNoLonger() {
        String token = trusted();
        provider.changeKey();
        await().atMost(ANSWERED_WITHIN).until(() -> read(token).statusCode() == 401);
        assertEquals(200, read(provider.token("620000", "inspector")).statusCode());
    }
}
