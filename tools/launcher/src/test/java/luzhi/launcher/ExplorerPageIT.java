package luzhi.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The explorer as somebody sees who has just started the suite. */
@ExtendWith({SharedSuite.class, SharedChromium.class})
@Order(SharedSuite.GUIDE)
class ExplorerPageIT {

    private static final String COUNTY = "县填报（甘州区）";

    private final RunningSuite running;

    ExplorerPageIT(RunningSuite running) {
        this.running = running;
    }

    private Page open(Visit visit, String address) {
        visit.page()
                .navigate("http://localhost:" + running.address(Service.REPORT).getPort() + "/q/swagger-ui" + address);
        return visit.page();
    }

    private static void become(Page page, String person) {
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(person));
        button.click();
        assertThat(button).isDisabled();
    }

    /** Opens an operation, ready for what is to be sent. */
    private static Locator tryOut(Page page, String tag, String operation) {
        Locator opened = page.locator("#operations-" + tag + "-" + operation);
        opened.locator(".opblock-summary-control").click();
        opened.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try it out")).click();
        return opened;
    }

    private static Locator execute(Locator operation) {
        operation.locator("button.execute").click();
        Locator answer = operation.locator(".live-responses-table .response").first();
        assertThat(answer.locator(".response-col_status")).containsText("200");
        return answer;
    }

    @Test
    @Tag("journey")
    void oneClickIsEnoughToAskEachService(Visit visit) {
        become(open(visit, ""), COUNTY);
        for (Service service : Service.values()) {
            Page page = open(visit, "?urls.primaryName=" + service.code());
            assertThat(page.locator(".info .title")).containsText(service.module().replace('-', ' '));
            Locator answer = execute(tryOut(page, "Access", "getCaller"));
            assertThat(answer.locator(".response-col_description")).containsText("county-620702");
        }
    }

    @Test
    void everybodyWhomTheLauncherMakesIsOffered(Visit visit) {
        Page page = open(visit, "");
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("以此身份试用"))
                .getByRole(AriaRole.BUTTON))
                .hasText(new String[]{COUNTY, "县审核（甘州区）", "市（张掖市）", "省（甘肃省）", "督学（甘肃省）"});
    }

    @Test
    void anAddressLeadsStraightToAnOperationOfOneService(Visit visit) {
        Page page = open(visit, "?urls.primaryName=staffing#/Figures/listFigures");
        assertThat(page.locator(".info .title")).containsText("staffing service");
        assertThat(page.locator("#operations-Figures-listFigures .opblock-body")).isVisible();
    }

    @Test
    void aScriptFromElsewhereIsKeptOutAndIsAFault(Visit visit) {
        Page page = open(visit, "");
        page.waitForConsoleMessage(() -> page.evaluate("""
                () => {
                  const script = document.createElement('script');
                  script.src = 'https://elsewhere.example/script.js';
                  document.head.append(script);
                }"""));
        assertTrue(visit.takeFaults().stream().anyMatch(fault -> fault.contains("Content Security Policy")));
    }

    @Test
    void aTemplateIsFetchedFilledAndImported(Visit visit) throws IOException {
        Page page = open(visit, "?urls.primaryName=finance");
        become(page, COUNTY);
        Locator asked = tryOut(page, "Surcharges", "getSurchargesTemplate");
        asked.locator(".responses-inner select").first().selectOption("text/csv");
        Locator answer = execute(asked);
        Download file = page.waitForDownload(() -> answer.getByText("Download file").click());
        String template = Files.readString(file.path());
        assertTrue(template.contains("区县代码"), template);
        Locator imported = tryOut(page, "Surcharges", "importSurcharges");
        imported.locator(".body-param textarea").fill(template + "620702,2031,education-surcharge,780.00,780.00\n");
        assertThat(execute(imported).locator(".response-col_description"))
                .containsText(Pattern.compile("\"inserted\": 1,"));
        assertEquals("780.00", running.api(Service.of("finance"), DemoToken.CITY)
                .get("/v1/surcharges?region=620702&year=2031").body().at("/rows/0/collected").asText());
    }
}
