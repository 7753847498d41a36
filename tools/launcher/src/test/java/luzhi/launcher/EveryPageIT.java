package luzhi.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;

/** Every page of an evaluation as each of the people of the demonstration sees it. */
@ExtendWith({SharedSuite.class, SharedChromium.class})
@Order(SharedSuite.GUIDE)
@Tag("journey")
class EveryPageIT {

    private static final int LARGEST_PAGE = 60_000;
    private static final int NARROW = 390;

    private final RunningSuite running;

    EveryPageIT(RunningSuite running) {
        this.running = running;
    }

    @ParameterizedTest
    @EnumSource(DemoToken.class)
    void isSmallAndMayBeReadByEverybodyAndOnANarrowScreen(DemoToken who, Visit visit) {
        Person person = Person.enter(visit, running, who);
        Page page = person.page();
        List<String> addresses = Stream.concat(
                person.sections().all().stream().map(link -> link.getAttribute("href")),
                Stream.of("/cockpit/handbook")).toList();
        page.setViewportSize(NARROW, 800);
        List<String> wrong = new ArrayList<>();
        for (String address : addresses) {
            Response answer = page.navigate(person.address(address));
            assertEquals(200, answer.status(), address);
            assertThat(page.locator("h1")).hasCount(1);
            int size = answer.request().sizes().responseBodySize;
            assertTrue(size < LARGEST_PAGE, address + ": " + size);
            assertEquals(NARROW, page.evaluate("document.documentElement.scrollWidth"), address);
            wrong.addAll(person.barriers());
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks/10", "criteria/10.2", "measures/infrastructure.enrolment",
            "measures/infrastructure.enrolment?period=2020", "what-if?with=10.1@620700", "rectifications/month",
            "administration/contested"})
    void whatAnOverviewLeadsToMayBeReadByEverybody(String page, Visit visit) {
        Person person = Person.enter(visit, running, DemoToken.CITY);
        person.page().setViewportSize(NARROW, 800);
        person.go("/cockpit/2020/620700/" + page);
        assertEquals(NARROW, person.page().evaluate("document.documentElement.scrollWidth"));
        assertEquals(List.of(), person.barriers());
    }

    @Test
    void whatIsOpenIsExplainedDownToItsRows(Visit visit) {
        Person person = Person.enter(visit, running, DemoToken.CITY);
        person.link("10.2 已批准回购的配套园全部完成移交").first().click();
        assertThat(person.heading()).hasText("10.2 已批准回购的配套园全部完成移交");
        person.page().getByText("甘州区：结论怎样得出").click();
        assertThat(person.page().locator("details[open]")).containsText("由台账 12 条记录汇总");
    }

    @Test
    void aReportIsDroppedAndSeenMarked(Visit visit) {
        Person person = Person.enter(visit, running, DemoToken.AUDITOR);
        person.go("/cockpit/2020/620700/check");
        person.page().getByLabel("文稿").setInputFiles(new FilePayload("稿.txt", "text/plain",
                "全县教职工2600人，其中教师2400人、工勤人员100人、其他人员50人。".getBytes(StandardCharsets.UTF_8)));
        person.button("核对并在网页上标注").click();
        assertThat(person.page().locator("body")).containsText("2,550人");
    }

    @Test
    void theReportIsTakenAwayUnderItsTitle(Visit visit) {
        Person person = Person.enter(visit, running, DemoToken.CITY);
        person.open("报告");
        Download file = person.page().waitForDownload(() -> person.page().getByText("下载 Word 文档").click());
        assertEquals("张掖市人民政府关于2020年履行教育职责情况的自评报告.docx", file.suggestedFilename());
    }

    @Test
    void aPdfIsMadeWhileItsReaderLooksElsewhere(Visit visit) {
        Person person = Person.enter(visit, running, DemoToken.CITY);
        person.open("报告");
        person.button("生成 PDF").click();
        assertThat(person.heading()).containsText("PDF");
        person.open("报告");
        person.page().locator("section table a").first().click();
        assertThat(person.link("打开 PDF")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        assertEquals(List.of(), person.barriers());
    }

    @Test
    void aNumberOfTheReportLeadsToHowItCameAbout(Visit visit) {
        Person person = Person.enter(visit, running, DemoToken.CITY);
        person.go("/cockpit/2020/620700/report/file");
        person.page().locator("a.figure[href*='/measures/']").first().click();
        assertThat(person.page().locator("#why + ul")).isVisible();
    }

    @Test
    void theLanguageIsChosenAndSigningOutEndsTheVisit(Visit visit) {
        Person person = Person.enter(visit, running, DemoToken.CITY);
        person.button("English").click();
        assertThat(person.heading()).containsText("education duties");
        person.button("Sign out").click();
        assertThat(person.heading()).hasText("Sign in");
        person.page().goBack();
        person.page().reload();
        assertThat(person.heading()).hasText("Sign in");
    }
}
