package luzhi.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The short part of what is tried at a browser: everybody gets in and may read his first page. The long part is tagged {@code journey}. */
@ExtendWith({SharedSuite.class, SharedChromium.class})
@Order(SharedSuite.GUIDE)
class CockpitPageIT {

    private final RunningSuite running;

    CockpitPageIT(RunningSuite running) {
        this.running = running;
    }

    @ParameterizedTest
    @CsvSource({"COUNTY, 甘州区", "COUNTY_REVIEWER, 甘州区", "CITY, 张掖市", "PROVINCE, 甘肃省", "AUDITOR, 甘肃省"})
    void oneClickLeadsEverybodyToHisOwnWhichAllMayRead(DemoToken who, String region, Visit visit) {
        Person person = Person.enter(visit, running, who);
        assertThat(person.heading()).containsText(region);
        assertTrue(person.sections().count() > 5);
        assertEquals(List.of(), person.barriers());
    }

    @Test
    void aFindingIsAnsweredOnTheSpot(Visit visit) {
        Person person = Person.enter(visit, running, DemoToken.CITY);
        person.open("核查");
        Locator finding = person.page().locator("article.finding").first();
        String id = finding.getAttribute("id");
        finding.getByText("答复").first().click();
        finding.getByLabel("拟更正").check();
        finding.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("说明")).fill("已请财政部门核对，按决算数更正");
        finding.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交答复")).click();
        assertThat(person.page().locator("article.finding:target")).hasAttribute("id", id);
        assertThat(person.page().locator("article.finding:target blockquote")).containsText("按决算数更正");
    }
}
