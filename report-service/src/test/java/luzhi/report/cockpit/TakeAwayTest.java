package luzhi.report.cockpit;

import static luzhi.report.cockpit.Browser.nobody;
import static luzhi.report.cockpit.Browser.of;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;

/** What is taken away from pages: all by one mechanism, of which no page knows. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class TakeAwayTest {

    private static final String ENROLMENT = "infrastructure.enrolment";

    StubbedServices services;
    private Regions.City city;

    @BeforeEach
    void take() {
        city = Regions.fresh();
    }

    private ValidatableResponse get(String page) {
        return of(city.code(), "reporter").get("/cockpit/2020/" + city.code() + page).then();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/tasks/4", "/regions", "/gaps", "/findings", "/submission", "/compare",
            "/rectifications",
            "/inspection"})
    void everyPageListsItsPartsAndWhereTheApiHasItsData(String page) {
        get(page).body(containsString("?take=\">取走本页图表"));
        get(page + "?take=").statusCode(200).contentType(startsWith("text/html")).body(containsString("取走图表："))
                .body(containsString("GET /v1/evaluations/2020"))
                .header("Content-Security-Policy", containsString("'none'"));
    }

    @Test
    void aTableIsTakenAsItIsShownAndNamedInChinese() throws IOException {
        get("?take=csv&part=tasks").statusCode(200).contentType(equalTo("text/csv;charset=utf-8"))
                .header("Content-Disposition", containsString("filename*=UTF-8''"))
                .header("Content-Disposition", containsString(encoded("重点任务.csv")))
                .header("Cache-Control", equalTo("no-store"))
                .body(startsWith("\uFEFF\"#\",任务,结论,达标要点,参考要点")).body(containsString("\n1,"))
                .body(not(containsString("<")))
                .body(not(containsString("?,"))).body(not(containsString("✓")));
        byte[] book = get("?take=xlsx&part=tasks").statusCode(200)
                .header("Content-Disposition", containsString(encoded("重点任务.xlsx"))).extract().asByteArray();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            assertEquals("任务", read.getSheetAt(0).getRow(0).getCell(1).getStringCellValue());
            assertEquals("1", read.getSheetAt(0).getRow(1).getCell(0).getRawValue());
            assertEquals(14, read.getSheetAt(0).getLastRowNum());
        }
    }

    @Test
    void aChartIsTakenAsADrawingAndAsAPicture() throws IOException {
        services.give("infrastructure", "best", city.code(),
                StubbedServices.figure(ENROLMENT, city.code(), "2018", "4054", "person", "reported"),
                StubbedServices.figure(ENROLMENT, city.code(), "2019", "3987", "person", "reported"),
                StubbedServices.figure(ENROLMENT, city.code(), "2020", "4100", "person", "reported"));
        String page = "/measures/" + ENROLMENT;
        get(page).statusCode(200).body(containsString("?take=png&amp;part=over-years"));
        get(page + "?take=").body(containsString("part=over-years"));
        get(page + "?take=svg&part=over-years").statusCode(200).contentType(equalTo("image/svg+xml;charset=utf-8"))
                .header("Content-Disposition", containsString(".svg"))
                .body(startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")).body(containsString("4,054人"));
        byte[] picture = get(page + "?take=png&part=over-years").statusCode(200).contentType(equalTo("image/png"))
                .header("Content-Disposition", containsString(".png")).extract().asByteArray();
        assertTrue(ImageIO.read(new ByteArrayInputStream(picture)).getWidth() > 1000);
        get(page + "?dimensions=stage:primary;ownership:public&take=").statusCode(200);
    }

    @Test
    void whatIsNotThereIsSaidOnAPageAndWhatIsRefusedStaysRefused() {
        for (String wish : new String[]{"?take=csv&part=none", "?take=png&part=tasks", "?take=pdf&part=tasks",
                "?take=csv"}) {
            get(wish).statusCode(404).contentType(startsWith("text/html")).body(containsString("没有这样的表格或图形"));
        }
        get("?take=csv&part=tasks&x=1").statusCode(400).contentType(startsWith("text/html"));
        get("?part=tasks").statusCode(400);
        of(city.county(), "reporter").get("/cockpit/2020/" + city.code() + "?take=csv&part=tasks").then()
                .statusCode(403)
                .contentType(startsWith("text/html"));
        nobody().get("/cockpit/2020/" + city.code() + "?take=csv&part=tasks").then().statusCode(303)
                .header("Location", containsString(encoded("take=csv&part=tasks")));
    }
}
