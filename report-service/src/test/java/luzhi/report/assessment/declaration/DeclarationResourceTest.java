package luzhi.report.assessment.declaration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class DeclarationResourceTest {

    private static final String OPEN = """
            {"declared": false, "statement": "two are still negotiating", "deadline": "2020-11-30",
             "source": {"document": "progress table", "row": "total"}}""";
    private static final String DONE = """
            {"declared": true, "statement": "done", "source": {"document": "progress table"}}""";

    private static ValidatableResponse declare(String region, String criterion, String body, String ifMatch) {
        var request = given().auth().oauth2(Tokens.of(region, "reporter")).contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/v1/evaluations/2020/" + region + "/declarations/" + criterion).then();
    }

    @Test
    void aDeclarationIsKeptWithItsAuthorAndAChangeOfItIsGuarded() {
        declare("621000", "10.3", OPEN, null).statusCode(200).header("ETag", "\"1\"")
                .body("recordedBy", equalTo("reporter@621000")).body("deadline", equalTo("2020-11-30"));
        declare("621000", "10.3", OPEN, null).statusCode(200).body("revision", is(1));
        declare("621000", "10.3", DONE, null).statusCode(428).body("code", equalTo("declaration-exists"));
        declare("621000", "10.3", DONE, "\"7\"").statusCode(412).body("code", equalTo("declaration-changed"));
        declare("621000", "10.3", DONE, "\"1\"").statusCode(200).body("revision", is(2));
        given().auth().oauth2(Tokens.of("621000", "reviewer")).get("/v1/evaluations/2020/621000/declarations/10.3")
                .then().statusCode(200).header("ETag", "\"2\"").body("declared", is(true));
    }

    @Test
    void everyRevisionIsKeptWithWhoSaidItWhen() {
        declare("620600", "10.3", OPEN, null).statusCode(200);
        declare("620600", "10.3", DONE, "\"1\"").statusCode(200);
        declare("620600", "10.3", OPEN, "*").statusCode(200);
        var reviewer = Tokens.of("620600", "reviewer");
        String all = "/v1/evaluations/2020/620600/declarations/10.3/revisions";
        given().auth().oauth2(reviewer).get(all).then().statusCode(200)
                .body("revisions.revision", contains(1, 2, 3)).body("revisions.declared", contains(false, true, false))
                .body("revisions.recordedBy", everyItem(equalTo("reporter@620600")));
        String next = given().auth().oauth2(reviewer).get(all + "?limit=2").then().statusCode(200)
                .body("revisions.revision", contains(1, 2)).extract().header("Link");
        given().auth().oauth2(reviewer).urlEncodingEnabled(false).get(next.substring(1, next.indexOf('>'))).then()
                .statusCode(200).body("revisions.revision", contains(3)).header("Link", nullValue());
        for (String cursor : new String[]{"x", "eA", "-"}) {
            given().auth().oauth2(reviewer).get(all + "?after=" + cursor).then().statusCode(400)
                    .body("code", equalTo("unknown-cursor"));
        }
        given().auth().oauth2(reviewer).get("/v1/evaluations/2020/620600/declarations/1.4/revisions").then()
                .statusCode(404).body("code", equalTo("no-such-declaration"));
    }

    @Test
    void everythingWrongWithItIsSaidAtOnce() {
        declare("621100", "1.4", """
                {"declared": "yes", "statement": " ", "deadline": "soon", "source": {"row": "x"}, "colour": "red"}""",
                null).statusCode(400).body("errors.pointer", containsInAnyOrder("/declared", "/statement",
                        "/deadline", "/source/document", "/colour"));
        given().auth().oauth2(Tokens.of("621100", "reporter")).get("/v1/evaluations/2020/621100/declarations/1.4")
                .then().statusCode(404).body("code", equalTo("no-such-declaration"));
    }

    @Test
    void aCriterionThatDoesNotExistCannotBeDeclared() {
        declare("621100", "99.9", DONE, null).statusCode(404).body("code", equalTo("no-such-criterion"));
    }

    @Test
    void aListShowsTheSubtree() {
        declare("621202", "1.4", DONE, null).statusCode(200);
        given().auth().oauth2(Tokens.of("621200", "reviewer")).get("/v1/evaluations/2020/621200/declarations").then()
                .statusCode(200).body("declarations.region", hasItem("621202"));
    }

    @Test
    void aLongListComesInPages() {
        declare("622921", "1.4", DONE, null).statusCode(200);
        declare("622921", "1.5", DONE, null).statusCode(200);
        declare("622922", "1.4", DONE, null).statusCode(200);
        var reviewer = Tokens.of("622900", "reviewer");
        String next = given().auth().oauth2(reviewer).get("/v1/evaluations/2020/622900/declarations?limit=2").then()
                .statusCode(200).body("declarations.criterion", contains("1.4", "1.5")).extract().header("Link");
        given().auth().oauth2(reviewer).urlEncodingEnabled(false).get(next.substring(1, next.indexOf('>'))).then()
                .statusCode(200).body("declarations.region", contains("622922")).header("Link", nullValue());
        given().auth().oauth2(reviewer).get("/v1/evaluations/2020/622900/declarations?after=x").then()
                .statusCode(400).body("code", equalTo("unknown-cursor"));
    }
}
