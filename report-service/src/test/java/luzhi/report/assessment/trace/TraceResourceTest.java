package luzhi.report.assessment.trace;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import luzhi.report.LargeClasses;
import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class TraceResourceTest {

    private static final String CITY = "140600";
    private static final String TRACE = "/v1/evaluations/2020/" + CITY + "/criteria/9.10/trace";
    private static final String EXPLANATION = """
            {"title": "Share of classes with 56 pupils or more", "measure": "infrastructure.large-class-share",
             "region": "140600", "period": "2020", "value": 4, "unit": "percent",
             "formula": {"symbols": "100 * large / all"}, "inputs": [{"name": "large", "title": "Large \\"classes\\"",
             "region": "140600", "period": "2020", "value": 7, "unit": "class",
             "evidence": {"register": "school-classes", "count": 7}}]}""";

    StubbedServices services;

    private RequestSpecification city() {
        LargeClasses.in(services, CITY, "140602", "140603");
        services.explain("infrastructure", "infrastructure.large-class-share", CITY, EXPLANATION);
        return given().auth().oauth2(Tokens.of(CITY, "inspector")).header("Accept-Language", "en");
    }

    @Test
    void aVerdictIsExplainedWithTheValuesItWasJudgedBy() {
        city().get(TRACE).then().statusCode(200)
                .body("verdict.verdict", equalTo("met"))
                .body("verdict.expression.symbols", equalTo("share ≤ most"))
                .body("verdict.expression.words", startsWith("Share of classes with 56 pupils or more ≤"))
                .body("verdict.expression.substituted", equalTo("4% ≤ 5%"))
                .body("verdict.names.fact.name", contains("share", "most"))
                .body("verdict.names[0].fact.figure.origin", equalTo("derived"))
                .body("verdict.names[0].trace.formula.symbols", equalTo("100 * large / all"))
                .body("verdict.names[0].address", containsString("/v1/figures/trace?measure=infrastructure.large"))
                .body("verdict.names[1].fact.threshold.id", equalTo("large-class-share"))
                .body("traced", is(1)).body("untraced", is(0));
    }

    @Test
    void theTreeCanBeHadAsADrawing() {
        city().accept("text/vnd.mermaid").get(TRACE).then().statusCode(200).body(startsWith("flowchart BT\n"))
                .body(containsString("4% ≤ 5%")).body(containsString("Large #quot;classes#quot;"))
                .body(containsString("7 classes")).body(containsString("counted from 7 rows of a register"))
                .body(not(containsString("school-classes"))).body(not(containsString(CITY)));
        city().accept("text/vnd.graphviz").get(TRACE).then().statusCode(200).body(startsWith("digraph trace {"))
                .body(containsString("Large \\\"classes\\\"")).body(not(containsString("[label=\"large\"]")));
    }

    @Test
    void anUnknownCriterionIsSaidToBe() {
        city().get("/v1/evaluations/2020/" + CITY + "/criteria/9.99/trace").then().statusCode(404)
                .body("code", equalTo("no-such-criterion"));
    }
}
