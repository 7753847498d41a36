package luzhi.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** What pages keep to whatever somebody does: with forms of others, regions of others, the browser's buttons, and beside somebody else. */
@ExtendWith({SharedSuite.class, SharedChromium.class})
@Order(SharedSuite.GUIDE)
@Tag("journey")
class TrustJourneyIT {

    private static final String NARRATIVES = "/cockpit/2020/620702/narratives";

    private final RunningSuite running;

    TrustJourneyIT(RunningSuite running) {
        this.running = running;
    }

    private static Locator task(Person person, int number) {
        return person.page().locator("#task-" + number);
    }

    private static void type(Person person, int number, String text) {
        task(person, number).locator("details:not(.nameable) summary").click();
        task(person, number).getByLabel("主要成效").fill(text);
    }

    private static void save(Person person, int number) {
        task(person, number).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("保存")).click();
    }

    @Test
    void aFormOfAnotherSiteIsNotTaken(Visit visit) {
        Person county = Person.enter(visit, running, DemoToken.COUNTY);
        Page elsewhere = county.page().context().newPage();
        elsewhere.setContent("<form method=\"post\" action=\"" + county.address(NARRATIVES)
                + "\"><input name=\"task\" value=\"3\"><input name=\"achievements\" value=\"伪造\"><button>送出</button></form>");
        elsewhere.getByRole(AriaRole.BUTTON).click();
        assertThat(elsewhere.locator("body")).not().containsText("送出");
        county.go(NARRATIVES);
        assertThat(county.page().locator("main")).not().containsText("伪造");
    }

    @Test
    void anotherRegionIsClosedInASecondBrowserToo(Visit first, Visit second) {
        Person county = Person.enter(first, running, DemoToken.COUNTY);
        Person city = Person.enter(second, running, DemoToken.CITY);
        city.go("/cockpit/2020/620721");
        assertThat(city.heading()).containsText("肃南");
        county.go(city.page().url().substring(city.page().url().indexOf("/cockpit")));
        assertThat(county.page().locator("main")).containsText("没有权限");
        assertEquals(1, first.takeFaults().size(), "the refusal itself");
        county.page().goBack();
        assertThat(county.heading()).containsText("甘州区");
    }

    @Test
    void goingBackAndLoadingAgainRepeatNothing(Visit visit) {
        Person county = Person.enter(visit, running, DemoToken.COUNTY);
        county.go("/cockpit/2020/620702/evidence");
        county.page().getByLabel("材料名称").fill("年度总结");
        county.page().locator("fieldset summary").first().click();
        county.page().locator("fieldset details[open] input").first().check();
        county.page().locator("input[type=file]").setInputFiles(
                new FilePayload("总结.txt", "text/plain", "总结".getBytes(StandardCharsets.UTF_8)));
        county.button("存入").click();
        assertThat(county.link("年度总结")).hasCount(1);
        county.page().reload();
        assertThat(county.link("年度总结")).hasCount(1);
        county.page().goBack();
        county.page().goForward();
        assertThat(county.link("年度总结")).hasCount(1);
    }

    @Test
    void ofTwoAtOnceTheLaterIsToldAndLosesNothing(Visit first, Visit second) {
        Person one = Person.enter(first, running, DemoToken.COUNTY);
        Person other = Person.enter(second, running, DemoToken.CITY);
        one.go(NARRATIVES);
        other.go(NARRATIVES);
        type(one, 6, "县里写的");
        type(other, 6, "市里写的");
        save(one, 6);
        assertThat(task(one, 6).locator(".read")).containsText("县里写的");
        save(other, 6);
        assertThat(task(other, 6).getByRole(AriaRole.ALERT)).isVisible();
        assertThat(task(other, 6).locator(".read")).containsText("县里写的");
        assertThat(task(other, 6).getByLabel("主要成效")).hasValue("市里写的");
        second.takeFaults();
        save(other, 6);
        assertThat(task(other, 6).locator(".read")).containsText("市里写的");
    }

    @Test
    void aWordReportIsDroppedAndSeenMarked(Visit visit) throws IOException {
        Person county = Person.enter(visit, running, DemoToken.COUNTY);
        county.open("文稿核对");
        county.page().getByLabel("文稿").setInputFiles(new FilePayload("总结.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                word("全县教职工2600人，其中教师2400人、工勤人员100人、其他人员50人。")));
        county.button("核对并在网页上标注").click();
        assertThat(county.page().locator("mark").filter(new Locator.FilterOptions().setHasText("2600"))).isVisible();
        assertTrue(county.page().locator("body").textContent().contains("2,550人"));
    }

    /** A Word file of one paragraph. */
    private static byte[] word(String paragraph) throws IOException {
        Map<String, String> parts = Map.of("[Content_Types].xml",
                """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                        <Override PartName="/word/document.xml" \
                        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""",
                "_rels/.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                        <Relationship Id="r1" \
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                        Target="word/document.xml"/></Relationships>""",
                "word/document.xml", """
                        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                        <w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>""".formatted(paragraph));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream file = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                file.putNextEntry(new ZipEntry(part.getKey()));
                file.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
