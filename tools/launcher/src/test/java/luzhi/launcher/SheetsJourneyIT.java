package luzhi.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** Where offices fill in what no register counts, hand over criteria and keep account of what is lacking. */
@ExtendWith({SharedSuite.class, SharedChromium.class})
@Order(SharedSuite.GUIDE)
@Tag("journey")
class SheetsJourneyIT {

    private final RunningSuite running;

    SheetsJourneyIT(RunningSuite running) {
        this.running = running;
    }

    private static Locator row(Person person, String figure) {
        return person.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions()
                .setHas(person.page().getByRole(AriaRole.ROWHEADER).filter(
                        new Locator.FilterOptions().setHasText(figure))));
    }

    private static FilePayload text(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void figuresAreStatedMendedAndProven(Visit visit) {
        Person county = Person.enter(visit, running, DemoToken.COUNTY);
        county.open("数值");
        row(county, "教育改革制度文件数").getByLabel("现值").fill("三");
        row(county, "学生溺水事故").getByLabel("现值").fill("0");
        county.page().getByLabel("统一来源文件").fill("2020年工作台账");
        county.button("保存数值").click();
        assertThat(county.page().getByRole(AriaRole.ALERT).first()).containsText("2 项未保存，其中 1 项需要改正");
        assertThat(county.page().locator("tr.refused").first()).containsText("三 不是十进制数");
        assertThat(row(county, "学生溺水事故").getByLabel("现值")).hasValue("0");
        visit.takeFaults();
        row(county, "教育改革制度文件数").getByLabel("现值").fill("3");
        county.button("保存数值").click();
        assertThat(county.page().getByRole(AriaRole.STATUS)).containsText("已保存 2 项");

        row(county, "教育改革制度文件数").getByRole(AriaRole.LINK).click();
        county.page().getByLabel("材料名称").fill("制度文件汇编");
        county.page().locator("input[type=file]").setInputFiles(
                new FilePayload("汇编.txt", "text/plain", "制度".getBytes(StandardCharsets.UTF_8)));
        county.button("存入").click();
        county.open("数值");
        assertThat(row(county, "教育改革制度文件数")).containsText("制度文件汇编");
    }

    @Test
    void criteriaAreCheckedBeforeTheyArePublished(Visit visit) {
        Person province = Person.enter(visit, running, DemoToken.PROVINCE);
        province.open("管理");
        tryCriteria(province, "cycle: 2020\nbased-on: 2020\ncriteria: {\"10.1\": {deadline: 明年}}\n");
        assertThat(province.page().locator("section[aria-labelledby=publish]")).containsText("10.1，期限");
        visit.takeFaults();
        tryCriteria(province, "cycle: 2020\nbased-on: 2020\ncriteria: {\"10.1\": {deadline: 2020-11-30}}\n");
        assertThat(province.page().getByRole(AriaRole.STATUS)).containsText("尚未公布");
        assertThat(province.page().locator("section[aria-labelledby=publish]")).containsText("10.1 列入范围的小区配套园全部完成治理");
    }

    private static void tryCriteria(Person province, String document) {
        province.page().getByLabel("标准文件").setInputFiles(text("标准.yaml", document));
        province.button("试检").click();
    }

    @Test
    void whatIsRectifiedStandsOnTheListOfTheMonth(Visit visit) {
        Person city = Person.enter(visit, running, DemoToken.CITY);
        city.open("整改");
        city.page().locator("section[aria-labelledby=due] a").filter(new Locator.FilterOptions().setHasText("立项")
                .setHasText("10.3 不再有尚在协商的配套园 张掖市")).first().click();
        city.page().getByLabel("存在问题").fill("两所配套园仍在协商");
        city.page().getByLabel("整改措施").fill("逐园签订移交协议");
        city.page().getByLabel("责任单位").fill("市教育局");
        city.page().getByLabel("期限").fill("2199-12-31");
        city.page().locator("form.entry button").click();
        city.button("查看").click();
        assertThat(city.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("逐园签订移交协议")))
                .containsText("整改中");
        assertThat(city.page().locator("section[aria-labelledby=counts]")).containsText("张掖市");
    }
}
