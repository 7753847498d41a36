package luzhi.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** The work of a county's statistician, from the first page on, by nothing but what pages offer. */
@Tag("journey")
@ExtendWith({SharedSuite.class, SharedChromium.class})
@Order(SharedSuite.GUIDE)
class CountyJourneyIT {

    private static final String REGISTER = "教育费附加台账";

    private final RunningSuite running;

    CountyJourneyIT(RunningSuite running) {
        this.running = running;
    }

    private Page signIn(Visit visit) {
        Page page = visit.page();
        page.navigate("http://localhost:" + running.address(Service.REPORT).getPort() + "/");
        button(page, "县填报（甘州区）").click();
        return page;
    }

    private Page openRegister(Visit visit) {
        Page page = signIn(visit);
        link(page, "台账").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("甘州区台账");
        link(page, REGISTER).click();
        return page;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void send(Page page, String file, String step) {
        page.locator("form.line").first().locator("input[type=file]")
                .setInputFiles(new FilePayload("附加.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        button(page, step).click();
    }

    private static Locator row(Page page, String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void change(Page page, String rowText, String collected) {
        row(page, rowText).getByRole(AriaRole.LINK).click();
        page.getByLabel("征收额").fill(collected);
    }

    @Test
    void aFileIsFetchedFilledCheckedImportedAndDeclaredComplete(Visit visit) throws IOException {
        Page page = openRegister(visit);
        Download fetched = page.waitForDownload(() -> link(page, "CSV").first().click());
        assertEquals("教育费附加台账-模板.csv", fetched.suggestedFilename());
        String template = Files.readString(fetched.path());
        assertTrue(template.contains("区县代码"), template);

        send(page, template + "620702,2032,教育费附加,一百,100\n", "试检");
        assertThat(page.locator("td.wrong")).containsText("一百 不是十进制数");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("未作任何改动");
        assertEquals(1, visit.takeFaults().size(), "the refusal itself");

        String mended = template + "620702,2032,教育费附加,100.25,100\n620702,2032,地方教育附加,66.75,66\n";
        send(page, mended, "试检");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("新增 2 行");
        assertThat(cell(page, "100.25", "collected")).hasCount(0);
        assertThat(page.locator("section[aria-labelledby=effects]")).containsText("100.25元");
        send(page, mended, "导入");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("导入完成");
        assertThat(row(page, "100.25")).containsText("甘州区");

        page.getByLabel("期间", new Page.GetByLabelOptions().setExact(true)).fill("2032");
        button(page, "声明完整").click();
        assertThat(row(page, "撤回").filter(new Locator.FilterOptions().setHasText("2032")))
                .containsText("县填报（甘州区）");
    }

    @Test
    void rowsArePastedTypedAndKeptFromBeingOverwritten(Visit visit) {
        Page page = openRegister(visit);
        page.getByText("从电子表格粘贴").click();
        page.locator("#rows").fill("620702\t2033\t教育费附加\t300.50\t300\n");
        button(page, "导入这些行").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("新增 1 行");
        change(page, "300.50", "301.50");
        String opened = page.url();
        Page other = page.context().newPage();
        other.navigate(opened);
        other.getByLabel("征收额").fill("302.50");
        button(other, "保存").click();
        assertThat(row(other, "302.50")).isVisible();

        button(page, "保存").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("已有他人改动");
        assertEquals(1, visit.takeFaults().size(), "the refusal itself");
        assertThat(page.getByLabel("征收额")).hasValue("301.50");
        assertThat(page.locator("form.fields")).containsText("现为：302.50");
        button(page, "保存").click();
        assertThat(row(page, "301.50")).isVisible();
        change(page, "301.50", "0");
        button(page, "删除此行").click();
        assertThat(row(page, "301.50")).hasCount(0);
    }

    private static Locator cell(Page page, String rowText, String column) {
        return page.locator("#grid tbody tr").filter(new Locator.FilterOptions().setHasText(rowText))
                .locator("td[data-column=" + column + "]");
    }

    /** As out of a spreadsheet, over the clipboard. */
    private static void pasteInto(Page page, Locator cell, String block) {
        page.getByText("从电子表格粘贴").click();
        page.locator("#rows").fill(block);
        page.locator("#rows").press("Control+a");
        page.locator("#rows").press("Control+c");
        cell.click();
        cell.press("Control+v");
    }

    private static void delete(Page page, String rowText) {
        row(page, rowText).getByRole(AriaRole.LINK).click();
        button(page, "删除此行").click();
    }

    @Test
    void cellsAreWrittenIntoByKeysAndPastedAndKeptFromBeingOverwritten(Visit visit) {
        Page page = openRegister(visit);
        link(page, "全部").click();
        Locator told = page.locator("#grid-told");
        Locator blank = page.locator("#grid tr[data-id='']");
        pasteInto(page, blank.locator("td[data-column=year]"),
                "2034\t教育费附加\t341.50\t341\n2034\t地方教育附加\t342.50\t342\n");
        assertThat(told).hasText("已存入。");
        assertThat(page.locator("#grid tr[data-id='']")).hasCount(1);
        assertThat(row(page, "342.50")).containsText("县填报（甘州区）");

        Locator collected = cell(page, "341.50", "collected");
        collected.click();
        page.keyboard().type("x");
        page.keyboard().press("Enter");
        Locator wrong = page.locator("#grid td[aria-invalid]");
        assertThat(wrong).containsText("x 不是十进制数");
        assertEquals(1, visit.takeFaults().size(), "the refusal itself");
        wrong.click();
        page.keyboard().press("Enter");
        assertThat(page.locator("#grid input")).hasValue("x");
        page.keyboard().press("Control+a");
        page.keyboard().type("343.50");
        page.keyboard().press("Tab");
        assertThat(told).hasText("已存入。");
        assertThat(page.locator("#grid td:focus")).hasAttribute("data-column", "allocated");
        page.keyboard().press("ArrowLeft");
        page.keyboard().type("9");
        page.keyboard().press("Escape");
        assertThat(page.locator("#grid td:focus")).hasText("343.50");

        Page other = page.context().newPage();
        other.navigate(page.url());
        cell(other, "343.50", "collected").click();
        other.keyboard().type("344.50");
        other.keyboard().press("Enter");
        assertThat(other.locator("#grid-told")).hasText("已存入。");
        page.keyboard().type("345.50");
        page.keyboard().press("Enter");
        Locator late = page.locator("#grid td.unkept");
        assertThat(late).containsText("345.50");
        assertThat(late).containsText("现为：344.50");
        assertEquals(1, visit.takeFaults().size(), "the refusal itself");
        late.click();
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(told).hasText("已存入。");
        page.reload();
        assertThat(row(page, "345.50")).isVisible();
        delete(page, "345.50");
        delete(page, "342.50");
    }
}
