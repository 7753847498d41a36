package luzhi.report.cockpit;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static luzhi.report.cockpit.Browser.filling;
import static luzhi.report.cockpit.Browser.of;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.github.tomakehurst.wiremock.client.WireMock;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;

/** Where criteria are read and published, and codes settled that two regions want. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class AdministrationPagesTest {

    private static final int YEAR = 2061;
    private static final String DOCUMENT = """
            cycle: 2061
            title: {zh: 年度, en: Year}
            reporting-date: 2061-10-31
            tasks:
              - number: 1
                title: {zh: 任务, en: Task}
                criteria:
                  - {id: "1.1", title: {zh: 声明一项, en: Declared}, basis: 规, %s}
            """;

    StubbedServices services;
    private Regions.City city;

    @BeforeEach
    void take() {
        city = Regions.fresh();
    }

    private String page(int year) {
        return "/cockpit/" + year + "/" + city.province() + "/administration";
    }

    private RequestSpecification admin() {
        return of(city.province(), "admin");
    }

    private ValidatableResponse hand(String step, String document) {
        return hand(step, String.valueOf(YEAR), document);
    }

    private ValidatableResponse hand(String step, String year, String document) {
        return admin().header("Sec-Fetch-Site", "same-origin").multiPart(text("year", year))
                .multiPart(text("note", "试")).multiPart(text("judged", ""))
                .multiPart("file", "rules.yaml", document.getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                .post(page(2020) + "/" + step).then();
    }

    private static MultiPartSpecification text(String field, String typed) {
        return new MultiPartSpecBuilder(typed).controlName(field).charset(StandardCharsets.UTF_8).build();
    }

    @Test
    void criteriaAreReadByAllCheckedAndPublishedByTheirOwner() {
        of(city.county(), "reporter").get("/cockpit/2020/" + city.county() + "/administration").then().statusCode(200)
                .body(containsString("10.3 不再有尚在协商的配套园")).body(not(containsString("type=\"file\"")));
        of(city.province(), "reviewer").get(page(2020)).then().body(not(containsString("type=\"file\"")));
        admin().get(page(2020)).then().statusCode(200).body(containsString("name=\"year\" min=\"2000\""));
        hand("publish", "某年", DOCUMENT.formatted("is-declared: true")).statusCode(400)
                .body(containsString("value=\"某年\"")).body(containsString("某年 不是整数"));
        hand("publish", "", DOCUMENT.formatted("is-declared: true")).statusCode(400)
                .body(containsString("value=\"试\""));
        hand("trial", DOCUMENT.formatted("is-declared: maybe")).statusCode(400)
                .body(containsString("重点任务，第 1 项，评价要点，第 1 项，以声明为准")).body(not(containsString("/tasks/0")))
                .body(containsString("value=\"试\""))
                .body(containsString("value=\"2061\""));
        hand("trial", DOCUMENT.formatted("is-declared: true")).statusCode(200).body(containsString("第 1 版"))
                .body(containsString("1.1 声明一项"));
        admin().get(page(YEAR)).then().statusCode(404);
        hand("publish", DOCUMENT.formatted("is-declared: true")).statusCode(303)
                .header("Location", endsWith(page(YEAR))).cookie("luzhi-notice", "criteria-published.1");
        admin().cookie("luzhi-notice", "criteria-published.1").get(page(YEAR)).then().statusCode(200)
                .body(containsString("已公布为第 1 版"))
                .body(containsString("<td>试</td>"));
        hand("publish", DOCUMENT.formatted("is-declared: true")).statusCode(200).body(containsString("无须公布"));
        hand("publish", DOCUMENT.formatted("is-declared: true, deadline: 2061-12-31")).statusCode(428)
                .body(containsString("整份文件")).body(containsString("value=\"试\""));
        admin().get(page(YEAR) + "?published=-1").then().statusCode(400).contentType(startsWith("text/html"));
    }

    private void giveClaim() {
        services.play("infrastructure", WireMock::get, "/v1/registers/schools",
                okJson("""
                        {"name": "schools", "title": {"zh": "学校台账", "en": "Schools"}, "key": ["code"], "columns": [
                         {"name": "code", "title": {"zh": "学校代码", "en": "Code"}, "type": "text", "required": true, "notes": ""},
                         {"name": "title", "title": {"zh": "校名", "en": "Name"}, "type": "text", "required": true, "notes": ""}]}"""));
        services.play("infrastructure", WireMock::get, "/v1/contested-codes", okJson("""
                {"contested": [{"id": 7, "register": "schools", "code": "2162000001",
                 "claim": {"region": "%1$s", "row": {"code": "2162000001", "title": "一中<b>"},
                  "recordedAt": "2020-10-01T00:00:00Z", "recordedBy": "clerk"},
                 "holding": {"region": "%2$s", "id": 3, "row": {"code": "2162000001", "title": "二中"},
                  "recordedAt": "2020-09-01T00:00:00Z", "recordedBy": "clerk"},
                 "settledBy": {"region": "%2$s", "name": "某市"}}]}""".formatted(city.county(), city.code())));
        for (String other : new String[]{"finance", "staffing"}) {
            services.play(other, WireMock::get, "/v1/contested-codes", okJson("{\"contested\": []}"));
        }
    }

    private ValidatableResponse settle(RequestSpecification browser, boolean trial) {
        return filling(browser).formParam("who", city.county()).formParam("reason", "经核对办学许可证")
                .formParam("trial", trial)
                .post("/cockpit/2020/" + city.code() + "/administration/contested/infrastructure/7").then();
    }

    @Test
    void aContestedCodeIsSeenFromBothSidesTriedAndSettled() {
        giveClaim();
        String list = "/cockpit/2020/" + city.code() + "/administration/contested";
        of(city.code(), "reviewer").get(list).then().statusCode(200).body(containsString("学校台账 2162000001"))
                .body(containsString("<td>一中&lt;b&gt;</td><td>二中</td>")).body(containsString("name=\"who\""));
        of(city.code(), "reporter").get(list).then().statusCode(200).body(not(containsString("name=\"who\"")));
        settle(of(city.code(), "reporter"), true).statusCode(403);
        services.play("infrastructure", WireMock::post, "/v1/contested-codes/7/settlement", okJson("""
                {"id": 7, "register": "schools", "code": "2162000001", "region": "%s", "added": 1, "removed": 1,
                 "referring": 12, "dryRun": true}""".formatted(city.county())));
        settle(of(city.code(), "reviewer"), true).statusCode(200).body(containsString("另有 12 行"))
                .body(containsString("经核对办学许可证")).body(containsString("尚未裁定"));
        settle(of(city.code(), "reviewer"), false).statusCode(303).header("Location", endsWith(list))
                .cookie("luzhi-notice", "contested-settled");
        assertEquals("{\"region\":\"" + city.county() + "\",\"reason\":\"经核对办学许可证\"}", services
                .received("infrastructure", WireMock::postRequestedFor, "/v1/contested-codes/7/settlement").get(0)
                .getBodyAsString());
        services.play("infrastructure", WireMock::post, "/v1/contested-codes/7/settlement", jsonResponse("""
                {"type": "urn:luzhi:problem:claim-settled", "status": 409, "title": "冲突", "detail": "已经裁定过了", \
                "code": "claim-settled", "errors": []}""", 409));
        settle(of(city.code(), "reviewer"), false).statusCode(409).body(containsString("已经裁定过了"))
                .body(containsString("经核对办学许可证"));
    }
}
