package luzhi.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What anybody reads who has not said who he is, after the sample was published. */
@ExtendWith({SharedSuite.class, SharedChromium.class})
@Order(SharedSuite.PUBLISHED)
class PublishedPageIT {

    private final RunningSuite running;

    PublishedPageIT(RunningSuite running) {
        this.running = running;
    }

    @Test
    void anybodyFindsAndReadsWhatIsPublishedWithoutSigningIn(Visit visit) {
        Page page = visit.page();
        page.navigate("http://localhost:" + running.address(Service.REPORT).getPort() + "/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("公开的评价")).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("张掖市")).click();
        assertThat(page.locator("h1")).containsText("张掖市");
        assertThat(page.locator(".summary")).containsText("13 / 14");
        page.getByText("项评价要点").first().click();
        assertThat(page.locator("details[open] table")).isVisible();
    }
}
