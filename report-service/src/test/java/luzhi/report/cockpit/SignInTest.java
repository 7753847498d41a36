package luzhi.report.cockpit;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import luzhi.report.OtherSettings;
import luzhi.testkit.Problems;
import luzhi.testkit.TokenProvider;
import luzhi.testkit.TokenProvider.Manners;
import luzhi.testkit.TokenProvider.SignedIn;

/** Signing in to pages at a provider of tokens, what the session is good for, and how it ends. */
@QuarkusTest
@TestProfile(OtherSettings.class)
class SignInTest {

    private static final String BOARD = "/cockpit/2020/620700";
    /** Clocks may differ by five seconds: so long after it has ended a token still counts, and this one for two. */
    private static final Duration ENDED = Duration.ofSeconds(-3);
    private static final Duration ENDED_WITHIN = Duration.ofSeconds(10);
    private static final SignedIn CITY = new SignedIn("city", "620700", "reporter", "luzhi", Duration.ofMinutes(5));

    TokenProvider provider;

    @AfterEach
    void speakAgain() {
        provider.show(Manners.GOOD);
    }

    /** Of a browser: what it was told to keep. */
    private static void keep(Map<String, String> cookies, Response answer) {
        answer.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
    }

    private static Response challenge(Map<String, String> cookies, String to) {
        Response challenge = Browser.nobody().cookies(cookies).queryParam("to", to).get("/cockpit/enter");
        keep(cookies, challenge);
        return challenge;
    }

    private Response answer(Map<String, String> cookies, SignedIn person) {
        URI asked = URI.create(challenge(cookies, BOARD).header("Location"));
        Response answer = Browser.nobody().urlEncodingEnabled(false).cookies(cookies)
                .get("/cockpit/entered?" + provider.signIn(person, asked));
        keep(cookies, answer);
        return answer;
    }

    private RequestSpecification signedIn(SignedIn person) {
        Map<String, String> cookies = new HashMap<>();
        answer(cookies, person).then().statusCode(302);
        return Browser.nobody().cookies(cookies);
    }

    @Test
    void thePageLeadsToTheProviderWithPkceStateAndNonce() {
        Browser.nobody().get(BOARD).then().statusCode(303)
                .header("Location", endsWith("/cockpit/sign-in?to=%2Fcockpit%2F2020%2F620700"));
        Browser.nobody().queryParam("to", BOARD).get("/cockpit/sign-in").then().statusCode(200)
                .body(containsString("href=\"/cockpit/enter?to=%2Fcockpit%2F2020%2F620700\""));
        Response challenge = challenge(new HashMap<>(), BOARD);
        challenge.then().statusCode(302).header("Location", allOf(containsString("/auth?response_type=code"),
                containsString("client_id=pages"), containsString("code_challenge_method=S256"),
                containsString("redirect_uri=https%3A%2F%2Fluzhi.example%2Fcockpit%2Fentered"),
                containsString("state="), containsString("nonce=")));
        assertKept(challenge.detailedCookies().asList());
    }

    private static void assertKept(List<Cookie> cookies) {
        assertFalse(cookies.isEmpty());
        for (Cookie cookie : cookies) {
            assertTrue(cookie.isHttpOnly() && cookie.isSecured(), cookie::toString);
            assertEquals("/cockpit", cookie.getPath());
            assertEquals("Lax", cookie.getSameSite());
        }
    }

    @Test
    void whoHasSignedInComesBackAndIsWhoTheAccessTokenSays() {
        Map<String, String> cookies = new HashMap<>();
        Response back = answer(cookies, CITY);
        back.then().statusCode(302)
                .header("Location", endsWith("luzhi.example/cockpit/enter?to=%2Fcockpit%2F2020%2F620700"));
        assertKept(back.detailedCookies().asList().stream().filter(kept -> kept.getMaxAge() != 0).toList());
        assertTrue(cookies.keySet().stream().allMatch(name -> name.startsWith("q_session_cockpit")), cookies::toString);
        assertTrue(cookies.values().stream().noneMatch(value -> value.contains("eyJ1cG4i")), "is encrypted");
        RequestSpecification browser = Browser.nobody().cookies(cookies);
        Browser.nobody().cookies(cookies).get("/cockpit/enter?to=" + BOARD).then().statusCode(303).header("Location",
                endsWith(BOARD));
        browser.get(BOARD).then().statusCode(200).body(containsString("张掖市 · 填报 · city"));
        browser.get("/cockpit/2020/620600").then().statusCode(403);
    }

    @Test
    void theSessionOpensPagesAlone() {
        Map<String, String> cookies = new HashMap<>();
        answer(cookies, CITY);
        given().cookies(cookies).get("/v1/me").then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        assertEquals("token-missing", Problems.errors(given().cookies(cookies).get("/v1/me"), 401).iterator().next());
        given().auth().oauth2(provider.token("620700", "reporter")).get("/v1/me").then().statusCode(200);
        Browser.nobody().auth().oauth2(provider.token("620700", "reporter")).get(BOARD).then().statusCode(200);
    }

    @Test
    void anAccessTokenForOthersOpensNothing() {
        for (String audience : new String[]{TokenProvider.PAGES, "others"}) {
            Map<String, String> cookies = new HashMap<>();
            answer(cookies, new SignedIn("city", "620700", "reporter", audience, Duration.ofMinutes(5))).then()
                    .statusCode(303).header("Location", endsWith("/cockpit/sign-in?to=%2Fcockpit%2F"));
            assertEquals(Map.of("luzhi-notice", "sign-in-failed"), cookies);
        }
        Browser.nobody().cookie("luzhi-notice", "sign-in-failed").get("/cockpit/sign-in?to=/cockpit/").then()
                .statusCode(200)
                .body(containsString("登录没有完成"));
    }

    @Test
    void anAnswerThatNobodyAskedForIsNone() {
        Browser.nobody().get("/cockpit/entered?code=1&state=2").then().statusCode(303)
                .cookie("luzhi-notice", "sign-in-failed");
        Map<String, String> cookies = new HashMap<>();
        challenge(cookies, BOARD);
        Browser.nobody().cookies(cookies).get("/cockpit/entered?error=access_denied&state=other").then()
                .statusCode(303).cookie("luzhi-notice", "sign-in-failed");
    }

    @Test
    void tokensThatEndAreFetchedAnewWhileTheSessionLasts() {
        RequestSpecification browser = signedIn(CITY.lasting(Duration.ofSeconds(20)));
        browser.get(BOARD).then().statusCode(200).body(containsString("city"))
                .header("Set-Cookie", containsString("q_session_cockpit"));
    }

    @Test
    void aSessionThatHasEndedIsToldAndNothingIsSent() {
        Map<String, String> cookies = new HashMap<>();
        answer(cookies, CITY.lasting(ENDED));
        provider.endSessions();
        await().atMost(ENDED_WITHIN).until(() -> Browser.nobody().cookies(cookies).get(BOARD).statusCode() == 303);
        Response ended = Browser.nobody().cookies(cookies).get(BOARD);
        ended.then().statusCode(303).cookie("luzhi-notice", "session-ended");
        Response sent = Browser.filling(Browser.nobody().cookies(cookies)).formParam("text", "1")
                .post(BOARD + "/submission/submit");
        sent.then().statusCode(401).contentType(startsWith("text/html")).body(containsString("没有提交"))
                .body(containsString("target=\"_blank\""));
        keep(cookies, ended);
        assertEquals(Map.of("luzhi-notice", "session-ended"), cookies);
    }

    private static int told(String token) {
        return given().formParam("logout_token", token).post("/cockpit/ended-there").statusCode();
    }

    @Test
    void aSessionThatTheProviderSaysHasEndedIsOverAtOnceAndNoOther() {
        Map<String, String> cookies = new HashMap<>();
        URI asked = URI.create(challenge(cookies, BOARD).header("Location"));
        keep(cookies, Browser.nobody().urlEncodingEnabled(false).cookies(cookies)
                .get("/cockpit/entered?" + provider.signIn(CITY, asked)));
        RequestSpecification other = signedIn(CITY);
        assertEquals(400, told(provider.forgedLogoutToken(asked)));
        assertEquals(400, told("no token"));
        assertEquals(400, given().formParam("other", "1").post("/cockpit/ended-there").statusCode());
        Browser.nobody().cookies(cookies).get(BOARD).then().statusCode(200);
        assertEquals(200, told(provider.logoutToken(asked)));
        for (int time = 0; time < 3; time++) {
            Browser.nobody().cookies(cookies).get(BOARD).then().statusCode(303)
                    .cookie("luzhi-notice", "session-ended");
        }
        other.get(BOARD).then().statusCode(200);
    }

    @Test
    void whatTheProviderCannotMeanByTheEndOfASessionIsRefused() {
        Map<String, Object> ended = Map.of(TokenProvider.LOGOUT, Map.of());
        for (Map<String, Object> claims : List.<Map<String, Object>>of(Map.of(), Map.of("events", ended),
                Map.of("sid", "1"), Map.of("sid", "1", "events", Map.of("x", 1)),
                Map.of("sid", "1", "events", ended, "nonce", "1"), Map.of("sid", "1", "events", ended, "aud", "x"),
                Map.of("sid", "1", "events", ended, "iss", "http://elsewhere.example"))) {
            assertEquals(400, told(provider.logoutToken(claims)), claims::toString);
        }
        assertEquals(200, told(provider.logoutToken(Map.of("sid", "1", "events", ended))));
    }

    @Test
    void whatCannotBeReadAsTheEndOfASessionIsAnswered() {
        for (String form : new String[]{"", "logout_token=" + "x".repeat(1_100_000), "a=1&".repeat(2_000),
                "logout_token=%zz", "x".repeat(5_000)}) {
            int status = given().contentType("application/x-www-form-urlencoded").body(form)
                    .post("/cockpit/ended-there").statusCode();
            assertEquals(400, status, () -> form.substring(0, Math.min(20, form.length())));
        }
        assertEquals(400, given().multiPart("logout_token", "x").post("/cockpit/ended-there").statusCode());
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider() {
        Map<String, String> cookies = new HashMap<>();
        answer(cookies, CITY);
        Browser.nobody().cookies(cookies).header("Sec-Fetch-Site", "cross-site").post("/cockpit/sign-out").then()
                .statusCode(403);
        Response out = Browser.filling(Browser.nobody().cookies(cookies)).post("/cockpit/sign-out");
        out.then().statusCode(200).body(containsString("<meta http-equiv=\"refresh\" content=\"0;url=http://127.0.0.1"))
                .body(containsString("/logout?id_token_hint="))
                .body(containsString("post_logout_redirect_uri=https%3A%2F%2Fluzhi.example%2Fcockpit%2Fsign-in"));
        keep(cookies, out);
        assertEquals(Map.of(), cookies);
        Browser.filling(Browser.nobody()).post("/cockpit/sign-out").then().statusCode(303)
                .header("Location", endsWith("/cockpit/sign-in"));
    }

    @Test
    void whileTheProviderSaysNothingAPageSaysSo() {
        Map<String, String> cookies = new HashMap<>();
        answer(cookies, CITY.lasting(ENDED));
        provider.show(Manners.SILENT);
        await().atMost(ENDED_WITHIN).until(() -> Browser.nobody().cookies(cookies).get(BOARD).statusCode() != 200);
        Browser.nobody().cookies(cookies).get(BOARD).then().statusCode(503).contentType(startsWith("text/html"))
                .body(containsString("签发方暂时没有回应")).body(not(containsString("Exception")));
        Browser.nobody().cookies(cookies).get("/cockpit/published").then().statusCode(200);
        provider.show(Manners.GOOD);
        Browser.nobody().cookies(cookies).get(BOARD).then().statusCode(200);
    }
}
