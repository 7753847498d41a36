package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.testkit.Json;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.RawConnection;
import luzhi.testkit.Regions;
import luzhi.testkit.Service;
import luzhi.testkit.Tokens;

/** What is refused before any resource sees it is told as everything else is; and nobody comes in without a name. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DoorsTest {

    private static final int WHOLE_ANSWER = 4 << 20;
    private static final int MORE_THAN_LABELS = 60;
    private static final String SOUND = "GET /v1/measures HTTP/1.1\r\nHost: localhost\r\n";

    private static String answer(String sent) throws IOException {
        try (RawConnection connection = new RawConnection()) {
            return connection.send(sent).read(WHOLE_ANSWER);
        }
    }

    private static String sound(String header) {
        return SOUND + "Connection: close\r\nAuthorization: Bearer " + Tokens.of("620000", "inspector") + "\r\n"
                + header
                + "\r\n\r\n";
    }

    private static String sent(String headers) {
        return "POST /v1/measures HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n\r\n";
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("GET /v1/units?a=%zz;b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 400,
                        "unreadable-request"),
                Arguments.of("GET /v1/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 400, "unreadable-request"),
                Arguments.of("GET /v1/张掖 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 400, "unreadable-request"),
                Arguments.of("GET /v1/measures HTTP/1.1\r\nHost: [::1\r\nConnection: close\r\n\r\n", 400,
                        "unreadable-request"),
                Arguments.of("GET /v1/measures HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "unreadable-request"),
                Arguments.of("GET /v1/measures XTTP/1.1\r\nHost: x\r\n\r\n", 400, "unreadable-request"),
                Arguments.of("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, "unreadable-request"),
                Arguments.of(SOUND + "No colon here\r\n\r\n", 400, "unreadable-request"),
                Arguments.of(SOUND + "X: " + "y".repeat(20_000) + "\r\n\r\n", 431, "head-too-long"),
                Arguments.of("GET /" + "y".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n", 414, "address-too-long"),
                Arguments.of(sound("Origin: http://elsewhere"), 403, "foreign-origin"),
                Arguments.of("GET /v1/measures HTTP/1.1\r\nHost: a_b\r\nOrigin: http://x\r\nConnection: close\r\n\r\n",
                        403,
                        "foreign-origin"),
                Arguments.of("GET /v1/measures HTTP/1.1\r\nHost:\r\nOrigin: http://x\r\nConnection: close\r\n\r\n", 403,
                        "foreign-origin"),
                Arguments.of("GET /v1/nowhere HTTP/1.0\r\n\r\n", 404, "no-such-address"),
                Arguments.of(sound("Content-Type: application"), 400, "malformed-header"),
                Arguments.of(sound("Content-Type: ;"), 400, "malformed-header"),
                Arguments.of(sound("Accept: /"), 400, "malformed-header"),
                Arguments.of(sound("Accept: application/json;q="), 400, "malformed-header"),
                Arguments.of(sound("Accept: application/json;charset="), 400, "malformed-header"),
                Arguments.of(sound("Accept: application/json;q=2"), 400, "malformed-header"),
                Arguments.of(sound("Accept: text/x\r\nAccept: image/png"), 406, "not-acceptable"),
                Arguments.of(sent("Content-Length: 99999999999"), 413, "body-much-too-large"),
                Arguments.of(sent("Content-Encoding: gzip\r\nContent-Length: 3") + "abc", 415, "body-packed"),
                Arguments.of(sent("Transfer-Encoding: gzip, chunked") + "0\r\n\r\n", 415, "body-packed"),
                Arguments.of(SOUND + "Connection: close\r\nAuthorization: Bearer ..\r\n\r\n", 401, "token-refused"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatNoResourceSeesIsRefusedWithAProblem(String sent, int status, String code) throws IOException {
        String answer = answer(sent);
        assertTrue(answer.matches("(?s)HTTP/\\d\\.\\d " + status + " .*"), answer);
        JsonNode problem = Json.parse(answer.substring(answer.indexOf("\r\n\r\n")));
        assertEquals(code, problem.path("code").asText(), answer);
        assertEquals(status, problem.path("status").asInt(), answer);
        assertFalse(problem.path("detail").asText().isBlank(), answer);
    }

    @Test
    void aPersonIsToldInWordsWhatNoResourceSees() throws IOException {
        String browser = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept: text/html,application/xml;q=0.9,*/*;q=0.8\r\n"
                + "Accept-Language: en\r\n";
        String unread = answer("GET /cockpit/?x=100%" + browser + "\r\n");
        assertTrue(unread.startsWith("HTTP/1.1 400") && unread.contains("\r\ncontent-type: text/html"), unread);
        assertTrue(unread.contains("<html lang=\"en\">") && unread.contains("<p>The request cannot be read</p>"),
                unread);
        String foreign = answer("GET /cockpit/" + browser + "Origin: http://<b>&\r\n\r\n");
        assertTrue(foreign.contains("http://&lt;b&gt;&amp;"), foreign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept-Language: -", "Accept-Language: zh;q=", "Accept: ", "Accept-Language: en,,;",
            "Content-Type: text/x", "Accept: APPLICATION/JSON", "Accept: application/json; charset=utf-8",
            "Accept: text/x\r\nAccept: application/json", "Accept: ,", "Content-Encoding: gzip",
            "Content-Length: 0\r\nContent-Encoding: identity",
            "Accept: text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"})
    void whatCanBeDoneWithoutIsDoneWithout(String header) throws IOException {
        assertTrue(answer(sound(header)).startsWith("HTTP/1.1 200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0\r\n", "1.1\r\nHost:\r\nConnection: close\r\n",
            "1.1\r\nHost: a_b\r\nConnection: close\r\n",
            "1.1\r\nHost: a_b\r\nOrigin: http://a_b\r\nConnection: close\r\n"})
    void whoeverAsksIsAnsweredWhateverHeCallsUs(String head) throws IOException {
        String answer = answer("GET /v1/measures HTTP/" + head + "Authorization: Bearer "
                + Tokens.of("620000", "inspector") + "\r\n\r\n");
        assertTrue(answer.matches("(?s)HTTP/\\d\\.\\d 200 .*"), answer);
    }

    @Test
    void whoAsksForTheHeadAloneIsToldNoMore() throws IOException {
        String answer = answer("HEAD /v1/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400") && answer.endsWith("\r\n\r\n"), answer);
    }

    /** Whoever asks says in {@code Host} what he likes: nobody else is told to go there. */
    @Test
    void addressesInAnswersAreNotMadeOfWhatTheClientCallsUs() throws IOException {
        String region = Regions.fresh().county();
        String row = "{\"region\": \"%s\", \"period\": \"2019\", \"lot\": 1, \"contract\": \"a\", \"kind\": \"roof\", \"cost\": 1, \"begun\": \"2019-03-01\"}"
                .formatted(region);
        String created = answer(
                "POST /v1/repairs HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\nAuthorization: Bearer "
                        + Tokens.of(region, "reporter") + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + row.length() + "\r\n\r\n" + row);
        assertTrue(created.startsWith("HTTP/1.1 201"), created);
        assertTrue(created.contains("Location: /v1/repairs/"), created);
        String page = answer(
                "GET /v1/measures?limit=1 HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\nAuthorization: Bearer "
                        + Tokens.of("620000", "inspector") + "\r\n\r\n");
        assertTrue(page.contains("</v1/measures?limit=1&after="), page);
        assertFalse(page.contains("evil.example") || created.contains("evil.example"));
    }

    @Test
    void answersSayHowTheyAreToBeHandled() throws IOException {
        String shown = answer(sound("Accept: application/json"));
        assertTrue(shown.contains("\r\nX-Content-Type-Options: nosniff\r\n"), shown);
        assertTrue(shown.toLowerCase(java.util.Locale.ROOT).contains("\r\nvary: origin\r\n"), shown);
        assertTrue(shown.toLowerCase(java.util.Locale.ROOT).contains("\r\ncache-control: no-store\r\n"), shown);
        String open = answer("GET /q/openapi HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertFalse(open.toLowerCase(java.util.Locale.ROOT).contains("no-store"), open.substring(0, 300));
        assertTrue(answer("GET /v1/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").contains("nosniff"));
    }

    /** A label for every address that anybody asks would leave no room for those of operations, and tell of regions. */
    @Test
    void nobodyNamesLabelsOfMetrics() throws IOException {
        for (int i = 0; i < MORE_THAN_LABELS; i++) {
            answer("GET /v1/repairs/62070" + i + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            answer("GET /v1/nowhere-" + i
                    + "/620702 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ;\r\n\r\n");
        }
        Service.as("620700", "reporter").request().get("/v1/houses/999999").then().statusCode(404);
        String metrics = answer("GET /q/metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        Set<String> labels = Pattern.compile("http_server_requests[^\n]*uri=\"([^\"]*)\"").matcher(metrics).results()
                .map(label -> label.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(labels.containsAll(Set.of("/v1/houses/{id}", "/v1/repairs/{id}", "/refused")), labels::toString);
        assertTrue(labels.stream().noneMatch(label -> label.contains("nowhere") || label.contains("6207")),
                labels::toString);
    }

    static Stream<Arguments> names() {
        return Stream.of((Object) null, 7, true, "", " ", "\u200b\u200c", "\u202e\u3164", "a\r\nb", "张\u202e掖",
                "x".repeat(201),
                List.of("a")).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("names")
    void nobodyComesInWithoutANameThatCanBeRead(Object name) throws GeneralSecurityException {
        assertEquals(Set.of("token-without-name"), Problems.errors(Service.with(Tokens.named(name)).request()
                .get("/v1/measures"), 401));
    }

    @ParameterizedTest
    @ValueSource(strings = {"张掖市教育局", "office-7@620700", "王 小明", "𠮷田"})
    void namesOfAllKindsComeIn(String name) throws GeneralSecurityException {
        Service.with(Tokens.named(name)).request().get("/v1/measures").then().statusCode(200);
    }
}
