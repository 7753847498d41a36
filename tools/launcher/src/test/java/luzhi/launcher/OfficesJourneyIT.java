package luzhi.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/**
 * The way of a city's evaluation to its publication, as the offices go it: by nothing but what pages offer. What other offices have done
 * before, and the counties, who are not at a browser here, is done before the first.
 */
@ExtendWith({SharedSuite.class, SharedChromium.class})
@Order(SharedSuite.PROCEDURE)
@Tag("journey")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfficesJourneyIT {

    private static final String CITY = "620700";
    private static final List<String> COUNTIES = List.of("620702", "620721", "620722", "620723", "620724", "620725");
    private static final String EVALUATION = "/v1/evaluations/2020/";
    private static final String PAGES = "/cockpit/2020/" + CITY;

    private final RunningSuite running;

    OfficesJourneyIT(RunningSuite running) {
        this.running = running;
    }

    private OfficeCalls office(String region) {
        return new OfficeCalls(running.address(Service.REPORT), DemoToken.mint(running.key(), "office " + region,
                region, List.of("reporter", "reviewer"), Instant.now()));
    }

    @BeforeAll
    void theCountiesAreDoneAndTheCityAlmost() {
        for (String county : COUNTIES) {
            office(county).submit(EVALUATION + county);
            office(CITY).post(EVALUATION + county + "/submission/accept", "{}").require(200);
        }
        office(CITY).settle(EVALUATION + CITY, 1);
    }

    @Test
    @Order(1)
    void aCityFindsWhatIsLackingAnswersWritesProvesAndSubmits(Visit visit) {
        Person city = Person.enter(visit, running, DemoToken.CITY);
        city.open("差距");
        city.page().locator("table.dense tr.open td a").first().click();
        assertThat(city.page().locator("#turned")).isVisible();
        city.button("影响任务结论的全部加入").click();
        assertThat(city.page().locator("[role=status]")).containsText("已完成任务");

        city.open("报送");
        Locator lacking = city.page().locator("section[aria-labelledby=blocking] a");
        assertThat(lacking).hasCount(1);
        lacking.click();
        answer(city.page().locator("article.finding:target"));
        assertThat(city.page().locator("article.finding:target blockquote")).containsText("口径不同");

        assertThat(write(city, "附加已全额拨付。")).containsText("附加已全额拨付。");
        assertFalse(city.page().locator("#task-5 .read").textContent().contains("{{"), "a figure and no placeholder");

        file(city);
        submit(city, "请审阅");
        assertThat(city.page().locator(".summary")).containsText("已报送");
    }

    private static void answer(Locator finding) {
        finding.locator("summary").click();
        finding.getByLabel("已说明").check();
        finding.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("说明")).fill("口径不同，已核对原始台账");
        finding.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交答复")).click();
    }

    /** Writes about the fifth task, beside the first figure that may be named there; answers what is read then. */
    private static Locator write(Person city, String text) {
        city.open("文字");
        Locator task = city.page().locator("#task-5");
        task.locator("details.nameable summary").click();
        String placeholder = task.locator("code").first().textContent();
        task.locator("details:not(.nameable) summary").click();
        task.getByLabel("主要成效").fill(text + "其中：" + placeholder + "。");
        task.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("保存")).click();
        return task.locator(".read");
    }

    private static void file(Person city) {
        city.open("佐证");
        city.page().getByLabel("材料名称").fill("附加拨付凭证");
        city.page().locator("fieldset summary").filter(new Locator.FilterOptions().setHasText("教师工资")).click();
        city.page().locator("fieldset details[open] input[type=checkbox]").first().check();
        city.page().locator("input[type=file]").setInputFiles(new FilePayload("凭证.txt", "text/plain",
                "附加已拨付".getBytes(StandardCharsets.UTF_8)));
        city.button("存入").click();
        assertThat(city.page().getByRole(AriaRole.STATUS)).containsText("材料已存入");
        assertThat(city.link("附加拨付凭证")).isVisible();
    }

    private static void submit(Person city, String comment) {
        city.open("报送");
        Locator step = step(city, "报送");
        step.getByLabel("意见").fill(comment);
        step.getByRole(AriaRole.BUTTON).click();
    }

    private static Locator step(Person person, String title) {
        return person.page().locator("article.step").filter(new Locator.FilterOptions()
                .setHas(person.page().getByRole(AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(title).setExact(true))));
    }

    @Test
    @Order(2)
    void aProvinceReturnsItWithReasonsAndTheCityAnswersThem(Visit above, Visit below) {
        Person province = Person.enter(above, running, DemoToken.PROVINCE);
        province.page().getByRole(AriaRole.CELL).filter(new Locator.FilterOptions().setHasText("已报送")).first()
                .getByRole(AriaRole.LINK).click();
        assertThat(province.heading()).hasText("张掖市 2020年报送");
        Locator back = step(province, "退回");
        back.locator("select").first().selectOption("narrative:5");
        back.getByLabel("原因").first().fill("请写明拨付日期");
        back.getByRole(AriaRole.BUTTON).click();
        assertThat(province.page().locator(".summary")).containsText("已退回");

        Person city = Person.enter(below, running, DemoToken.CITY);
        city.open("报送");
        assertThat(city.page().locator("section[aria-labelledby=reasons]")).containsText("请写明拨付日期");
        assertThat(write(city, "附加已于6月30日全额拨付。")).containsText("6月30日");
        submit(city, "已补充");
        assertThat(city.page().locator(".summary")).containsText("已报送");
        assertThat(city.page().locator("section[aria-labelledby=log]")).containsText("请写明拨付日期");
    }

    @Test
    @Order(3)
    void anInspectorComparesHisVerdictsWithTheirs(Visit visit) {
        Person inspector = Person.enter(visit, running, DemoToken.AUDITOR);
        inspector.go(PAGES);
        inspector.open("督查");
        assertThat(inspector.page().getByText("自评结论取自第 2 次报送的封存件")).isVisible();
        inspect(inspector, "9.1", "达标", "抽查班级名册，属实");
        inspect(inspector, "4.2", "未达标", "生均数为五个学段之和");
        assertThat(inspector.page().locator("[id='criterion-4.2']")).containsText("自评偏高");
        assertThat(inspector.page().locator(".summary")).containsText("50");
    }

    private static void inspect(Person inspector, String criterion, String verdict, String opinion) {
        inspector.page().locator("[id='criterion-" + criterion + "']").getByText("给出意见").click();
        inspector.page().getByLabel(verdict, new Page.GetByLabelOptions().setExact(true)).check();
        inspector.page().getByLabel("督查意见").fill(opinion);
        inspector.button("提交意见").click();
        assertThat(inspector.page().locator("[id='criterion-" + criterion + "']")).containsText(opinion);
    }

    @Test
    @Order(4)
    void aProvinceAcceptsAndPublishesAndAnybodyReads(Visit above, Visit anybody) {
        Person province = Person.enter(above, running, DemoToken.PROVINCE);
        province.link("张掖市").first().click();
        province.open("报送");
        step(province, "审核通过").getByRole(AriaRole.BUTTON).click();
        step(province, "公布").getByRole(AriaRole.BUTTON).click();
        assertThat(province.page().locator(".summary")).containsText("已公布");

        Person reader = Person.at(anybody.page(), running);
        reader.go("/");
        reader.link("公开的评价").click();
        reader.link("张掖市").click();
        assertThat(reader.page().locator(".summary")).containsText("13 / 14");
        assertFalse(reader.page().content().contains("city"), "nobody is named in public");
        assertTrue(reader.barriers().isEmpty(), () -> reader.barriers().toString());
    }
}
