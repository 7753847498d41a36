package luzhi.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Signing in at a real Keycloak and out again, in a browser; {@code deploy/keycloak/try-pages KEYCLOAK --browser} starts all that it takes. */
@EnabledIfSystemProperty(named = "sign-in.pages", matches = "http.+")
class SignInPagesIT {

    private static final String PAGES = System.getProperty("sign-in.pages");
    private static final String PROVIDER = System.getProperty("sign-in.provider");
    private static final String PASSWORD = System.getenv("SIGN_IN_PASSWORD");
    private static final String ADMIN_PASSWORD = System.getenv("KC_BOOTSTRAP_ADMIN_PASSWORD");
    private static final String BOARD = "/cockpit/2020/620700";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static SharedChromium.Running chromium;
    private final HttpClient http = HttpClient.newHttpClient();
    private Visit visit;

    @BeforeAll
    static void startBrowser() {
        chromium = SharedChromium.Running.start();
    }

    @AfterAll
    static void endBrowser() {
        chromium.close();
    }

    @BeforeEach
    void open() {
        visit = new Visit(chromium.browser(), Set.of(URI.create(PAGES), URI.create(PROVIDER)));
    }

    @AfterEach
    void close() {
        visit.close();
    }

    private Page page() {
        return visit.page();
    }

    private Locator heading() {
        return page().locator("h1");
    }

    /** From a page that one wanted, over the sign-in page and Keycloak's form, back to it. */
    private void signIn() {
        page().navigate(PAGES + BOARD);
        assertThat(heading()).hasText("登录");
        page().locator("main a.button").click();
        assertTrue(page().url().startsWith(PROVIDER), page().url());
        assertThat(page().locator("html")).hasAttribute("lang", Pattern.compile("zh.*"));
        page().locator("#username").fill("city");
        page().locator("#password").fill(PASSWORD);
        // what Keycloak's own page says on the console is not ours
        visit.takeFaults();
        page().locator("#kc-login").click();
        assertThat(heading()).containsText("张掖市");
        assertEquals(PAGES + BOARD, page().url());
        assertThat(page().locator(".viewer")).containsText("city");
    }

    private JsonNode ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(2, answer.statusCode() / 100, answer::body);
        return JSON.readTree(answer.body().isEmpty() ? "null" : answer.body());
    }

    private HttpRequest.Builder asAdmin(String path) throws IOException, InterruptedException {
        String token = ask(HttpRequest
                .newBuilder(URI.create(PROVIDER + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers
                        .ofString("grant_type=password&client_id=admin-cli&username=admin&password="
                                + URLEncoder.encode(ADMIN_PASSWORD, StandardCharsets.UTF_8))))
                .path("access_token").asText();
        return HttpRequest.newBuilder(URI.create(PROVIDER + "/admin/realms/luzhi/users" + path)).header("Authorization",
                "Bearer " + token);
    }

    @Test
    void whoSignsInSeesHisOwnAndSignsOutHereAndThere() {
        signIn();
        page().navigate(PAGES + "/cockpit/2020/620600");
        assertThat(page().locator("main")).containsText("没有权限");
        assertEquals(1, visit.takeFaults().size(), "the refusal itself");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退出")).click();
        page().waitForURL(PAGES + "/cockpit/sign-in");
        signIn();
        visit.requireFaultless();
    }

    @Test
    void aSessionThatIsEndedAtKeycloakIsOverWithTheNextPage() throws IOException, InterruptedException {
        signIn();
        String user = ask(asAdmin("?exact=true&username=city")).path(0).path("id").asText();
        ask(asAdmin("/" + user + "/logout").POST(HttpRequest.BodyPublishers.noBody()));
        page().reload();
        assertThat(heading()).hasText("登录");
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("登录已结束");
        page().reload();
        assertThat(page().getByRole(AriaRole.STATUS)).hasCount(0);
        signIn();
        visit.requireFaultless();
    }
}
