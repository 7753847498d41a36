package luzhi.report.workflow.rectification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import luzhi.core.rows.RowFiles;
import luzhi.core.rows.RowReader;
import luzhi.report.SettableClock;
import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;

/** Four months of a city's counties, as they were. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class MonthlyListTest {

    private static final String CITY = "620600";
    private static final String LATE = "620602";
    private static final String IN_TIME = "620621";

    @Inject
    SettableClock clock;

    private static boolean lived;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    /** Lives through the months once; every test looks back on them. */
    private void live() {
        if (!lived) {
            Office late = Office.of(LATE, "reporter");
            Office inTime = Office.of(IN_TIME, "reporter");
            Office city = Office.of(CITY, "reviewer").at(LATE);
            clock.set("2020-09-10T09:00");
            int first = late.declareOpen("10.4").opened("10.4", null, "2020-10-20");
            clock.set("2020-10-05T09:00");
            int second = inTime.declareOpen("10.4").opened("10.4", null, "2020-11-30");
            clock.set("2020-10-13T09:00");
            report(late, first, "2020-10-12", "=half of it");
            clock.set("2020-10-28T09:00");
            late.declareMet("10.4");
            late.close(first, "*", null).statusCode(200).body("daysLate", is(8));
            clock.set("2020-10-31T23:59");
            city.step(first, "reopen", "\"1\"", "{\"reason\": \"x\"}").statusCode(412);
            clock.set("2020-11-01T00:00");
            city.step(first, "reopen", "*", "{\"reason\": \"no stamp\"}").statusCode(200).body("daysLate", is(12));
            clock.set("2020-11-20T09:00");
            late.close(first, "*", null).statusCode(200);
            clock.set("2020-11-30T23:59");
            city.step(first, "confirm", "*", "{}").statusCode(200);
            clock.set("2020-12-02T09:00");
            report(inTime, second, "2020-11-30", "nearly");
            clock.set("2020-12-04T09:00");
            inTime.change(second, "*", "2020-12-03", "a strike").statusCode(200);
            lived = true;
        }
        clock.set("2020-12-05T09:00");
    }

    private static void report(Office office, int id, String date, String words) {
        office.post("/" + id + "/progress", "{\"date\": \"" + date + "\", \"report\": \"" + words
                + "\", \"percent\": 50.50}").statusCode(201);
    }

    private ValidatableResponse list(String query) {
        live();
        return Office.of("620000", "inspector").request().get("/v1/rectifications?" + query).then().statusCode(200);
    }

    private static ValidatableResponse counts(ValidatableResponse list, String region, int... expected) {
        List<String> names = List.of("openAtStart", "opened", "reopened", "closed", "openAtEnd", "overdueAtEnd",
                "closedAtStart", "confirmed", "closedAtEnd");
        String path = region == null ? "total." : "regions.find { it.region == '" + region + "' }.counts.";
        for (int i = 0; i < expected.length; i++) {
            list.body(path + names.get(i), is(expected[i]));
        }
        return list;
    }

    @Test
    void anItemIsListedFromTheMonthInWhichItWasOpened() {
        list("within=" + CITY + "&month=2020-08").body("items", empty()).body("regions", empty());
        ValidatableResponse september = list("within=" + CITY + "&month=2020-09")
                .body("items.region", contains(LATE)).body("items[0].status", equalTo("open"))
                .body("items[0].daysLate", is(0)).body("items[0].regionName", equalTo("凉州区"))
                .body("items[0].title", equalTo("Unlicensed kindergartens are dealt with"))
                .body("items[0].reports", empty()).body("on", equalTo("2020-09-30"));
        counts(september, null, 0, 1, 0, 0, 1, 0, 0, 0, 0);
    }

    @Test
    void aMonthShowsWhatWasReportedInItAndWhatStoodAtItsEnd() {
        ValidatableResponse october = list("within=" + CITY + "&month=2020-10")
                .body("items.region", contains(LATE, IN_TIME)).body("items.status", contains("closed", "open"))
                .body("items.daysLate", contains(8, 0)).body("items[0].closedOn", equalTo("2020-10-28"))
                .body("items[0].reports.report", contains("=half of it"))
                .body("items[0].reports[0].percent.toString()", equalTo("50.50"))
                .body("items[1].reports", empty());
        counts(october, LATE, 1, 0, 0, 1, 0, 0, 0, 0, 1);
        counts(october, IN_TIME, 0, 1, 0, 0, 1, 0, 0, 0, 0);
        counts(october, null, 1, 1, 0, 1, 1, 0, 0, 0, 1);
    }

    @Test
    void whatIsReopenedClosedAndConfirmedInOneMonthIsCountedAsAllThree() {
        ValidatableResponse november = list("within=" + CITY + "&month=2020-11")
                .body("items.status", contains("confirmed", "open")).body("items.daysLate", contains(31, 0))
                .body("items[1].deadline", equalTo("2020-11-30")).body("items[1].reports.report", contains("nearly"));
        counts(november, LATE, 0, 0, 1, 1, 0, 0, 1, 1, 0);
        counts(november, null, 1, 0, 1, 1, 1, 0, 1, 1, 0);
    }

    @Test
    void whatIsConfirmedIsGoneTheMonthAfterAndDeadlinesAreHeldAgainstToday() {
        ValidatableResponse december = list("within=" + CITY + "&month=2020-12").body("on", equalTo("2020-12-05"))
                .body("items.region", contains(IN_TIME)).body("items.status", contains("overdue"))
                .body("items.daysLate", contains(2)).body("items[0].deadline", equalTo("2020-12-03"));
        counts(december, null, 1, 0, 0, 0, 1, 1, 0, 0, 0);
        list("within=" + CITY).body("month", equalTo("2020-12"));
        list("within=" + CITY + "&month=2020-12&status=open").body("items.region", contains(IN_TIME));
        list("within=" + CITY + "&month=2020-12&status=closed").body("items", empty())
                .body("total.openAtEnd", is(1));
        list("within=" + CITY + "&month=2020-11&status=overdue").body("items", empty());
    }

    @Test
    void aProvinceHasOneListAndARegionItsOwn() {
        list("within=620000&month=2020-10&limit=1").header("Link", containsString("rel=\"next\""))
                .body("total.openAtStart", is(1));
        list("region=" + IN_TIME + "&month=2020-10").body("items.region", contains(IN_TIME))
                .header("Link", nullValue());
        list("region=" + IN_TIME + "&within=" + LATE + "&month=2020-10").body("items.region", contains(IN_TIME));
    }

    @Test
    void pagesFollowOneAnother() {
        String next = list("within=" + CITY + "&month=2020-10&limit=1").body("items.region", contains(LATE)).extract()
                .header("Link");
        Office.of("620000", "inspector").request().urlEncodingEnabled(false)
                .get(next.substring(1, next.indexOf('>'))).then().statusCode(200)
                .body("items.region", contains(IN_TIME)).header("Link", nullValue()).body("total.openAtStart", is(1));
    }

    @Test
    void aMonthThatHasNotBegunHasNoList() {
        live();
        Office province = Office.of("620000", "inspector");
        province.request().get("/v1/rectifications?within=620600&month=2021-01").then().statusCode(400)
                .body("code", equalTo("month-ahead"));
        province.request().get("/v1/rectifications?within=620600&month=2020-13&status=x&format=json").then()
                .statusCode(400).body("errors.code", contains("invalid-month", "unknown-status"));
        province.request().get("/v1/rectifications?within=620600&format=docx").then().statusCode(400)
                .body("code", equalTo("unknown-format"));
        province.request().accept("text/html").get("/v1/rectifications?within=620600").then().statusCode(406);
    }

    @Test
    void theWorkbookHoldsTheSameItemsAndCounts() throws IOException {
        byte[] file = list("within=" + CITY + "&month=2020-10&format=xlsx")
                .header("Content-Type", startsWith(RowFiles.XLSX))
                .header("Content-Disposition", equalTo("attachment; filename=\"rectifications-2020-10.xlsx\""))
                .extract().asByteArray();
        List<List<String>> rows = rows(file);
        assertEquals(3, rows.size());
        assertEquals("Region code", rows.get(0).get(0));
        assertEquals(List.of(LATE, "凉州区", "2020", "10.4"), rows.get(1).subList(0, 4));
        assertEquals(List.of("2020-09-10", "2020-10-20", "closed, to be confirmed", "8",
                "2020-10-12 =half of it (50.50%)", "2020-10-28"), rows.get(1).subList(11, 17));
        String counts = part(file, "xl/worksheets/sheet2.xml");
        assertTrue(counts.contains("<t>" + IN_TIME + "</t>") && counts.contains("r=\"3\""), counts);
    }

    @Test
    void theFileIsInTheCallersLanguageWhetherAskedForByHeaderOrParameter() {
        live();
        Office province = Office.of("620000", "inspector");
        byte[] file = province.request("zh").accept(RowFiles.XLSX)
                .get("/v1/rectifications?within=620600&month=2020-10").then().statusCode(200).extract().asByteArray();
        assertEquals("区划代码", rows(file).get(0).get(0));
        assertEquals("待销号", rows(file).get(1).get(13));
        String csv = province.request().accept("text/csv").get("/v1/rectifications?within=620600&month=2020-10").then()
                .statusCode(200).header("Content-Type", containsString("utf-8")).extract().asString();
        assertTrue(csv.contains("Region code,Region,Cycle") && csv.contains(IN_TIME), csv);
    }

    private static List<List<String>> rows(byte[] file) {
        List<List<String>> rows = new ArrayList<>();
        try (RowReader reader = RowFiles.open(new ByteArrayInputStream(file), RowFiles.XLSX, null)) {
            while (reader.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < reader.size(); i++) {
                    cells.add(reader.cell(i));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String part(byte[] file, String name) throws IOException {
        Path copy = Files.write(Files.createTempFile("luzhi-month-", ".zip"), file);
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(copy);
        }
    }
}
