package luzhi.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** The pages as each of the people of the demonstration sees them, at a browser, beginning at the service's own address. */
@ExtendWith({SharedSuite.class, SharedChromium.class})
@Order(SharedSuite.GUIDE)
class CockpitPageIT {

    private static final int LARGEST_PAGE = 60_000;
    private static final int NARROW = 390;

    private final RunningSuite running;

    CockpitPageIT(RunningSuite running) {
        this.running = running;
    }

    private String local(String path) {
        return "http://localhost:" + running.address(Service.REPORT).getPort() + path;
    }

    private Page enter(Visit visit, DemoToken person) {
        Page page = visit.page();
        page.navigate(local("/"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(person.chineseName())).click();
        assertThat(page.locator("h1")).isVisible();
        return page;
    }

    private static Locator sections(Page page) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("本评价的页面"))
                .getByRole(AriaRole.LINK);
    }

    private static List<String> wrong(Page page) {
        List<Rule> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze().getViolations();
        return violations.stream().flatMap(rule -> rule.getNodes().stream()
                .map(node -> page.url() + " " + rule.getId() + " " + node.getHtml())).toList();
    }

    @ParameterizedTest
    @CsvSource({"COUNTY, 甘州区", "COUNTY_REVIEWER, 甘州区", "CITY, 张掖市", "PROVINCE, 甘肃省", "AUDITOR, 甘肃省"})
    void oneClickLeadsEverybodyToHisOwn(DemoToken person, String region, Visit visit) {
        Page page = enter(visit, person);
        assertThat(page.locator("h1")).containsText(region);
        assertTrue(sections(page).count() > 5);
    }

    @Test
    void everyPageIsSmallAndMayBeReadByEverybodyAndOnANarrowScreen(Visit visit) {
        Page page = enter(visit, DemoToken.CITY);
        List<String> addresses = Stream.concat(sections(page).all().stream().map(link -> link.getAttribute("href")),
                Stream.of("/cockpit/2020/620700/tasks/10", "/cockpit/2020/620700/criteria/10.2",
                        "/cockpit/2020/620700/measures/infrastructure.enrolment", "/cockpit/handbook"))
                .toList();
        page.setViewportSize(NARROW, 800);
        List<String> wrong = new ArrayList<>();
        for (String address : addresses) {
            Response answer = page.navigate(local(address));
            assertEquals(200, answer.status(), address);
            assertThat(page.locator("h1")).hasCount(1);
            int size = answer.request().sizes().responseBodySize;
            assertTrue(size < LARGEST_PAGE, address + ": " + size);
            assertEquals(NARROW, page.evaluate("document.documentElement.scrollWidth"), address);
            wrong.addAll(wrong(page));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsOpenIsExplainedDownToItsRows(Visit visit) {
        Page page = enter(visit, DemoToken.CITY);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("10.2 已批准回购的配套园全部完成移交")).first().click();
        assertThat(page.locator("h1")).hasText("10.2 已批准回购的配套园全部完成移交");
        page.getByText("甘州区：结论怎样得出").click();
        assertThat(page.locator("details[open]")).containsText("由台账 12 条记录汇总");
    }

    @Test
    void aFindingIsAnsweredOnTheSpot(Visit visit) {
        Page page = enter(visit, DemoToken.CITY);
        sections(page).filter(new Locator.FilterOptions().setHasText("核查")).click();
        Locator finding = page.locator("article.finding").first();
        String id = finding.getAttribute("id");
        finding.getByText("答复").first().click();
        finding.getByLabel("拟更正").check();
        finding.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("说明")).fill("已请财政部门核对，按决算数更正");
        finding.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交答复")).click();
        assertThat(page.locator("article.finding:target")).hasAttribute("id", id);
        assertThat(page.locator("article.finding:target blockquote")).containsText("按决算数更正");
    }

    @Test
    void aReportIsDroppedAndSeenMarked(Visit visit) {
        Page page = enter(visit, DemoToken.AUDITOR);
        page.navigate(local("/cockpit/2020/620700/check"));
        page.getByLabel("文稿").setInputFiles(new FilePayload("稿.txt", "text/plain",
                "全县教职工2600人，其中教师2400人、工勤人员100人、其他人员50人。".getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("核对并在网页上标注")).click();
        assertThat(page.locator("body")).containsText("2550");
    }

    @Test
    void theReportIsTakenAwayUnderItsTitle(Visit visit) {
        Page page = enter(visit, DemoToken.CITY);
        sections(page).filter(new Locator.FilterOptions().setHasText("报告")).click();
        Download file = page.waitForDownload(() -> page.getByText("下载 Word 文档").click());
        assertEquals("张掖市人民政府关于2020年履行教育职责情况的自评报告.docx", file.suggestedFilename());
    }

    @Test
    void theLanguageIsChosenAndSigningOutEndsTheVisit(Visit visit) {
        Page page = enter(visit, DemoToken.CITY);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English")).click();
        assertThat(page.locator("h1")).containsText("education duties");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        assertThat(page.locator("h1")).hasText("Sign in");
        page.goBack();
        page.reload();
        assertThat(page.locator("h1")).hasText("Sign in");
    }
}
