package luzhi.report.workflow.narrative;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

/** The services are played by stubs that know every measure and the figures they are told to give. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class NarrativeResourceTest {

    private static final String COLLECTED = "finance.education-surcharges-collected";

    StubbedServices services;

    private static RequestSpecification caller(String region, String role) {
        return given().config(io.restassured.RestAssured.config()
                .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))).auth()
                .oauth2(Tokens.of(region, role)).header("Accept-Language", "en");
    }

    private static String address(String region, Object task) {
        return "/v1/evaluations/2020/" + region + "/narratives/" + task;
    }

    private static ValidatableResponse write(String region, Object task, Object body, String ifMatch) {
        RequestSpecification request = caller(region, "reporter").contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(address(region, task)).then();
    }

    private static Map<String, String> text(String achievements) {
        return Map.of("achievements", achievements);
    }

    @Test
    void aNarrativeIsKeptWithItsAuthorAndAChangeOfItIsGuarded() {
        write("630100", 3, text("一"), null).statusCode(200).header("ETag", "\"1\"")
                .body("recordedBy", equalTo("reporter@630100")).body("achievements", equalTo("一"))
                .body("practice", nullValue()).body("rendered", nullValue());
        write("630100", 3, text("一"), null).statusCode(200).body("revision", is(1));
        write("630100", 3, text("二"), null).statusCode(428).body("code", equalTo("narrative-exists"));
        write("630100", 3, text("二"), "\"4\"").statusCode(412).body("code", equalTo("narrative-changed"));
        write("630100", 3, Map.of("practice", "二"), "\"1\"").statusCode(200).body("revision", is(2))
                .body("achievements", nullValue());
        caller("630100", "inspector").get(address("630100", "3/revisions")).then().statusCode(200)
                .body("revisions.revision", contains(1, 2)).body("revisions[0].achievements", equalTo("一"));
        caller("630100", "inspector").get(address("630100", 3)).then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void numbersAreThoseOfNow() {
        services.give("finance", "best", "630200",
                StubbedServices.figure(COLLECTED, "630200", "2019", "81234500.00", "CNY", "reported"),
                StubbedServices.figure(COLLECTED, "630202", "2020", "0", "CNY", "reported"));
        write("630200", 3, Map.of("achievements", "征收{{" + COLLECTED + "@previous-year | 万元 .2}}",
                "nextSteps", "{{" + COLLECTED + "#630202}}、{{" + COLLECTED + "@2018}}"), null).statusCode(200)
                .body("achievements", containsString("{{"));
        String rendered = address("630200", 3) + "?rendered=true";
        caller("630200", "reviewer").get(rendered).then().statusCode(200).header("ETag", "\"1\"")
                .body("achievements", containsString("{{"))
                .body("rendered.achievements", equalTo("征收8123.45万元"))
                .body("rendered.nextSteps", equalTo("0元、【缺：教育费附加和地方教育附加征收额】"))
                .body("rendered.figures.part", contains("achievements", "nextSteps", "nextSteps"))
                .body("rendered.figures[0].value.toString()", equalTo("81234500.00"))
                .body("rendered.figures[0].measure", equalTo(COLLECTED))
                .body("rendered.figures[0].period", equalTo("2019"))
                .body("rendered.figures[0].start", is(2))
                .body("rendered.figures[1].region", equalTo("630202"))
                .body("rendered.figures.missing", contains(nullValue(), nullValue(), equalTo("no-figure")));
        services.give("finance", "best", "630200",
                StubbedServices.figure(COLLECTED, "630200", "2019", "90000000", "CNY", "reported"));
        caller("630200", "reviewer").get(rendered).then().body("rendered.achievements", equalTo("征收9000.00万元"));
        services.fail("finance", "630200");
        caller("630200", "reviewer").get(rendered).then().statusCode(200)
                .body("rendered.figures.missing", contains("service-silent", "service-silent", "service-silent"));
    }

    @Test
    void everyFlawOfEveryPlaceholderIsSaidAtOnce() {
        write("632200", 3, Map.of("achievements", "一{{" + COLLECTED + " | 万人}}", "practice",
                "{{finance.none}} {{staffing.staff{colour=red}}} {{staffing.staff{stage=none}}} {{1}}", "nextSteps",
                "{{" + COLLECTED + "#620702}} {{" + COLLECTED + "#999999}} {{", "colour", "red"), null)
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("unknown-field", "print-format-in-text",
                        "unknown-measure-in-text", "unknown-dimension-in-text",
                        "unknown-dimension-value-in-text", "invalid-placeholder-in-text",
                        "region-not-below-in-text", "unknown-region-in-text",
                        "placeholder-not-closed-in-text"))
                .body("errors.find { it.code == 'print-format-in-text' }.pointer", equalTo("/achievements"))
                .body("errors.find { it.code == 'print-format-in-text' }.detail",
                        equalTo("The placeholder at character 2 is to be printed as 万人, which does not fit "
                                + "“State and local education surcharges collected”; what fits: 元, 万元, 亿元, 数"))
                .body("errors.find { it.code == 'invalid-placeholder-in-text' }.detail",
                        equalTo("{{1}} (character 80) is no placeholder: expected "
                                + "{{measure{dimension=value}@period#region | unit .decimals}}"));
        caller("632200", "reporter").get(address("632200", 3)).then().statusCode(404)
                .body("code", equalTo("no-such-narrative"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"achievements\": null}", "{\"achievements\": \" \"}", "{\"achievements\": 1}",
            "{\"achievements\": \"\\u0007\"}", "[]", "{\"achievements\": \"一\", \"practice\": \"\\r\\n\"}"})
    void aTextHasToSaySomething(String body) {
        write("632300", 3, body, null).statusCode(400);
    }

    @Test
    void aTextIsBounded() {
        write("632500", 3, text("字".repeat(20_000)), null).statusCode(200);
        write("632500", 3, text("字".repeat(20_001)), "*").statusCode(400).body("code", equalTo("text-too-long"));
    }

    @Test
    void aTaskThatDoesNotExistCannotBeWrittenAbout() {
        write("632500", 99, text("一"), null).statusCode(404).body("code", equalTo("no-such-task"));
        write("632500", "x", text("一"), null).statusCode(404);
    }

    @Test
    void aListShowsTheSubtreeInPagesWithFiguresIfAskedFor() {
        services.give("finance", "best", "622900",
                StubbedServices.figure(COLLECTED, "622901", "2020", "50000", "CNY", "reported"));
        write("622901", 10, text("{{" + COLLECTED + " | 万元}}"), null).statusCode(200);
        write("622901", 2, text("二"), null).statusCode(200);
        write("622900", 4, text("市"), null).statusCode(200);
        RequestSpecification reviewer = caller("622900", "reviewer");
        String next = reviewer.get("/v1/evaluations/2020/622900/narratives?limit=2&rendered=true").then()
                .statusCode(200).body("narratives.task", contains(4, 2)).extract().header("Link");
        caller("622900", "reviewer").urlEncodingEnabled(false).get(next.substring(1, next.indexOf('>'))).then()
                .statusCode(200).body("narratives.task", contains(10)).header("Link", nullValue())
                .body("narratives[0].rendered.achievements", equalTo("5万元"));
        for (String query : new String[]{"after=x", "after=YQph", "rendered=yes", "limit=0"}) {
            caller("622900", "reviewer").get("/v1/evaluations/2020/622900/narratives?" + query).then().statusCode(400);
        }
    }
}
