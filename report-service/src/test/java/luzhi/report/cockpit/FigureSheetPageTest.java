package luzhi.report.cockpit;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.restassured.RestAssured.given;
import static luzhi.report.cockpit.Browser.filling;
import static luzhi.report.cockpit.Browser.of;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.github.tomakehurst.wiremock.client.WireMock;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;
import luzhi.testkit.Tokens;

/** Where figures are stated that no register counts. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class FigureSheetPageTest {

    private static final String DROWNED = "governance.student-drownings@2020";
    private static final String DOCUMENTS = "governance.reform-documents-issued@2020";
    private static final String PARTNERS = "infrastructure.partner-colleges@2020";

    StubbedServices services;
    private Regions.City city;

    @BeforeEach
    void take() {
        city = Regions.fresh();
    }

    private String page() {
        return "/cockpit/2020/" + city.code() + "/figures";
    }

    private String shown() {
        return of(city.code(), "reporter").get(page()).then().statusCode(200).extract().asString();
    }

    /** What stands in a hidden field of a figure's row. */
    private static String hidden(String page, String figure, String field) {
        Matcher found = Pattern.compile("name=\"figure\" value=\"" + Pattern.quote(figure) + "\">.*?name=\"" + field
                + "\" value=\"([^\"]*)\"").matcher(page);
        assertTrue(found.find(), figure);
        return found.group(1);
    }

    private static RequestSpecification row(RequestSpecification form, String page, String figure, String value,
            String source) {
        return form.formParam("figure", figure).formParam("value", value).formParam("missing", "")
                .formParam("source", source).formParam("table", "").formParam("row", "")
                .formParam("revision", hidden(page, figure, "revision"))
                .formParam("before", hidden(page, figure, "before"));
    }

    private RequestSpecification form() {
        return filling(of(city.code(), "reporter"));
    }

    private ValidatableResponse present(String measure) {
        return given().auth().oauth2(Tokens.of(city.code(), "reporter"))
                .get("/v1/figures?origin=reported&region=" + city.code() + "&period=2020&measure=" + measure).then();
    }

    @Test
    void whatIsTypedIsStatedTogetherAndShownWithItsSource() {
        String before = shown();
        row(row(form(), before, DROWNED, "0", ""), before, DOCUMENTS, "3", "市政府公报")
                .formParam("document", "2020年应急台账").post(page()).then().statusCode(303)
                .header("Location", endsWith("/figures")).cookie("luzhi-notice", "figures-kept.2");
        of(city.code(), "reporter").cookie("luzhi-notice", "figures-kept.2").get(page()).then()
                .body(containsString("已保存 2 项"))
                .body(containsString("value=\"2020年应急台账\""));
        present("governance.student-drownings").body("figures[0].value", is(0)).body("figures[0].source.document",
                equalTo("2020年应急台账"));
        present("governance.reform-documents-issued").body("figures[0].source.document", equalTo("市政府公报"));
        assertEquals("1", hidden(shown(), DROWNED, "revision"));
        String after = shown();
        row(form(), after, DROWNED, "0", "2020年应急台账").post(page()).then().statusCode(303)
                .header("Location", endsWith("/figures")).cookie("luzhi-notice", "figures-unchanged");
    }

    @Test
    void whatIsWrongIsToldAtItsRowAndNothingTypedIsLost() {
        String before = shown();
        String again = row(row(form(), before, DROWNED, "无", "台账"), before, DOCUMENTS, "3", "公报").post(page()).then()
                .statusCode(400).body(containsString("2 项未保存，其中 1 项需要改正")).body(containsString("value=\"无\""))
                .body(containsString("value=\"公报\"")).extract().asString();
        assertTrue(again.indexOf("不是十进制数") < again.indexOf("id=\"governance_student"), "told at its row");
        present("governance.reform-documents-issued").body("figures.size()", is(0));
    }

    @Test
    void whatSomebodyElseStatedMeanwhileIsToldBesideWhatWasTyped() {
        String before = shown();
        row(form(), before, DROWNED, "1", "台账").post(page()).then().statusCode(303);
        String again = row(form(), before, DROWNED, "2", "台账").post(page()).then().statusCode(400)
                .body(containsString("现为")).body(containsString("value=\"2\"")).extract().asString();
        row(form(), again, DROWNED, "2", "台账").post(page()).then().statusCode(303);
        present("governance.student-drownings").body("figures[0].value", is(2)).body("figures[0].revision", is(2));
    }

    @Test
    void aServicesOwnFiguresAreSentToItInOneRequest() {
        String before = shown();
        services.play("infrastructure", WireMock::put, "/v1/figures", okJson("{}"));
        row(form(), before, PARTNERS, "12", "职教报表").post(page()).then().statusCode(303)
                .cookie("luzhi-notice", "figures-kept.1");
        String sent = services.received("infrastructure", WireMock::putRequestedFor, "/v1/figures").stream()
                .map(request -> request.getBodyAsString()).filter(body -> body.contains(city.code())).findFirst()
                .orElseThrow();
        assertTrue(sent.contains("\"value\":\"12\"") && sent.contains("\"unit\":"), sent);
        services.play("infrastructure", WireMock::put, "/v1/figures", jsonResponse("""
                {"type": "urn:luzhi:problem:below-minimum", "status": 400, "title": "不对", "detail": "太小", \
                "code": "below-minimum", "errors": [{"code": "below-minimum", "detail": "数值太小", \
                "pointer": "/figures/0/value"}]}""", 400));
        row(form(), before, PARTNERS, "-1", "职教报表").post(page()).then().statusCode(400)
                .body(containsString("数值太小")).body(containsString("value=\"-1\""));
    }

    @Test
    void whoMayNotStateReadsAlone() {
        of(city.code(), "inspector").get(page()).then().statusCode(200)
                .body(not(containsString("<form method=\"post\" action=\"/cockpit/2020")));
        filling(of(city.code(), "reviewer")).formParam("figure", DROWNED).post(page()).then().statusCode(403);
        form().formParam("figure", "governance.nothing@2020").formParam("value", "1").post(page()).then()
                .statusCode(404);
    }

    @Test
    void aFileBacksASingleFigure() {
        assertFalse(shown().contains(">小结</a>"));
        of(city.code(), "reporter").get("/cockpit/2020/" + city.code() + "/evidence?figure=" + DROWNED).then()
                .statusCode(200).body(containsString("name=\"figure\" value=\"" + DROWNED + "\" checked"));
        of(city.code(), "reporter").header("Sec-Fetch-Site", "same-origin")
                .multiPart(new MultiPartSpecBuilder("小结").controlName("name").charset(StandardCharsets.UTF_8).build())
                .multiPart("figure", DROWNED).multiPart("file", "小结.txt", "无溺亡".getBytes(StandardCharsets.UTF_8))
                .post("/cockpit/2020/" + city.code() + "/evidence").then().statusCode(303);
        assertTrue(shown().contains(">小结</a>"));
    }
}
