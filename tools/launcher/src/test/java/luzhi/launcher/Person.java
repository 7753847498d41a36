package luzhi.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody of the demonstration at the pages of the suite: he signs in as people do, and does nothing but what pages offer. */
record Person(Page page, String host) {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Signs in on the first page, by one click. */
    static Person enter(Visit visit, RunningSuite suite, DemoToken person) {
        Person entered = at(visit.page(), suite);
        entered.go("/");
        entered.button(person.chineseName()).click();
        assertThat(entered.page.locator("h1")).isVisible();
        return entered;
    }

    /** Somebody who has not said who he is. */
    static Person at(Page page, RunningSuite suite) {
        return new Person(page, "http://localhost:" + suite.address(Service.REPORT).getPort());
    }

    String address(String path) {
        return host + path;
    }

    void go(String path) {
        page.navigate(address(path));
    }

    Locator heading() {
        return page.locator("h1");
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator sections() {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("本评价的页面"))
                .getByRole(AriaRole.LINK);
    }

    void open(String section) {
        sections().filter(new Locator.FilterOptions().setHasText(section)).click();
    }

    /** What on the page somebody could not read or use, by the rules of WCAG 2.2 AA. */
    List<String> barriers() {
        // our pages hold no frames of others, so what looks into those may be left out, which takes half the time
        return new AxeBuilder(page).setLegacyMode(true).withTags(WCAG).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> page.url() + " " + rule.getId() + " " + node.getHtml()))
                .toList();
    }
}
