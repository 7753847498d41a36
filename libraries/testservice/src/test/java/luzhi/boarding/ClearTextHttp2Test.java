package luzhi.boarding;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.RawConnection;
import luzhi.testkit.TokenProvider;

/** What a service that is asked to speak HTTP/2 without TLS promises about its connections. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = PostgresResource.WITHOUT_TOKENS, value = "true"))
@WithTestResource(value = TokenProvider.class, initArgs = @ResourceArg(name = TokenProvider.AT_START, value = "MISTAKEN"))
@TestProfile(ClearTextHttp2Test.Spoken.class)
class ClearTextHttp2Test {

    /** The setting that asks for it, at the service of {@link TokenProviderTest}: to start another takes ten seconds. */
    public static class Spoken implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("luzhi.http.clear-text-http2", "true", "luzhi.http.progress-within", "2S");
        }
    }

    private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0";
    private static final String PING = "\0\0\10\6\0\0\0\0\0whatever";
    /** Stream 1, whose headers are literals (RFC 7541, 6.2.2). */
    private static final String ASK = "\0\0\107\1\5\0\0\0\1\0\7:method\3GET\0\7:scheme\4http\0\5:path\16/q/health/live\0\12:authority\11localhost";

    @Test
    void itIsSpoken() throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build().send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/q/health/live")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(HttpClient.Version.HTTP_2, answer.version());
        assertEquals(200, answer.statusCode());
    }

    @Test
    void aConnectionThatHasHadARequestMayRest() throws IOException {
        try (RawConnection patient = new RawConnection().send(PREFACE + ASK)) {
            // twice as long as a head may take
            for (int i = 0; i < 8; i++) {
                await().pollDelay(Duration.ofMillis(500)).until(() -> true);
                patient.send(PING);
            }
            assertTrue(patient.isAnswered());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PRI * HT", PREFACE, "GET / HTT", "GET / HTTP/1.1\r\nHost: loc"})
    void oneThatDoesNotComeToARequestIsEnded(String sent) throws IOException {
        try (RawConnection slow = new RawConnection().send(sent)) {
            assertTrue(slow.isEnded());
        }
    }
}
