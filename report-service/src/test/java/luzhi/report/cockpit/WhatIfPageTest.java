package luzhi.report.cockpit;

import static io.restassured.RestAssured.given;
import static luzhi.report.cockpit.Browser.filling;
import static luzhi.report.cockpit.Browser.of;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;
import luzhi.testkit.Tokens;

/** Where figures are set to other values. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class WhatIfPageTest {

    private static final String LARGE = "infrastructure.large-classes";

    StubbedServices services;
    private Regions.City city;

    @BeforeEach
    void take() {
        city = Regions.fresh();
        services.give("infrastructure", "best", city.code(),
                StubbedServices.figure(LARGE, city.code(), "2020", "7", "class", "reported"),
                StubbedServices.figure("infrastructure.residential-kindergartens", city.code(), "2020", "2",
                        "school", "reported").replace("{}", "{\"status\": \"under-negotiation\"}"));
    }

    private ValidatableResponse ask(String query) {
        return of(city.code(), "reporter").urlEncodingEnabled(false)
                .get("/cockpit/2020/" + city.code() + "/what-if" + query).then();
    }

    private String follow(String query) {
        return query(ask(query));
    }

    private static String query(ValidatableResponse answer) {
        String address = answer.statusCode(303).extract().header("Location");
        return address.substring(address.indexOf('?'));
    }

    @Test
    void aValueLeftEmptyIsNoOtherFiguresValue() {
        String first = "9.1@" + city.code();
        String choices = ask("").extract().asString();
        String second = java.util.regex.Pattern.compile("name=\"with\" value=\"([^\"]+)\"").matcher(choices).results()
                .map(found -> found.group(1)).filter(key -> !key.equals(first)).findFirst().orElseThrow();
        ask("?assumed=" + first + "&value=&assumed=" + second + "&value=7").statusCode(400)
                .body(containsString("name=\"value\" size=\"12\" required value=\"\""))
                .body(containsString("name=\"value\" size=\"12\" required value=\"7\""));
    }

    @Test
    void aFigureThatWouldDoIsOfferedAndTriedWithoutBeingKept() {
        String choice = "9.1@" + city.code();
        ask("").statusCode(200).body(containsString("name=\"with\" value=\"" + choice + '"'))
                .body(not(containsString("结论的变化")));
        String enough = follow("?with=" + choice);
        ask(enough).statusCode(200).body(containsString("value=\"0\"")).body(containsString("结论的变化"))
                .body(containsString("verdict met\"")).body(not(containsString("没有结论因此改变")));
        ask("?assumed=" + choice + "&value=6").statusCode(200).body(containsString("没有结论因此改变"));
        given().auth().oauth2(Tokens.of(city.code(), "reporter"))
                .get("/v1/evaluations/2020/" + city.code() + "/gaps").then()
                .body("gaps.find { it.criterion == '9.1' }.value.toString()", equalTo("7"));
    }

    @Test
    void whatIsNoNumberIsSaidBesideWhatWasTyped() {
        String second = "10.3@" + city.code();
        ask("?assumed=9.1@" + city.code() + "&value=0&assumed=" + second + "&value=many").statusCode(400)
                .body(containsString("role=\"alert\"")).body(containsString("value=\"many\""))
                .body(containsString("id=\"fault-1\"")).body(not(containsString("id=\"fault-0\"")));
    }

    @Test
    void severalAreTriedTogetherAndEachIsTakenOutByItself() {
        String both = follow("?assumed=9.1@" + city.code() + "&value=3&with=10.3@" + city.code());
        ask(both).statusCode(200).body(containsString("所作假设（2 项）")).body(containsString("value=\"3\""))
                .body(containsString("10.3 不再有尚在协商的配套园"));
        ask(query(send(form().formParam("assumed", "9.1@" + city.code(), "10.3@" + city.code())
                .formParam("value", "3", "0").formParam("without", "0")))).statusCode(200)
                .body(containsString("所作假设（1 项）")).body(not(containsString("value=\"3\"")));
        ask(query(send(form().formParam("deciding", "true")))).statusCode(200)
                .body(containsString("所作假设（2 项）"));
    }

    private ValidatableResponse send(RequestSpecification form) {
        return form.post("/cockpit/2020/" + city.code() + "/what-if").then();
    }

    private RequestSpecification form() {
        return filling(of(city.code(), "reporter"));
    }

    @Test
    void aFormIsAnsweredByAnAddressThatSaysTheSame() {
        send(form().formParam("assumed", "9.1@" + city.code()).formParam("value", "3")).statusCode(303)
                .header("Location", endsWith("/what-if?assumed=9.1%40" + city.code() + "&value=3"));
        send(form().formParam("assumed", "9.1@" + city.code(), "10.3@" + city.code()).formParam("value", "", "3")
                .formParam("without", "0")).statusCode(303)
                .header("Location", endsWith("/what-if?assumed=10.3%40" + city.code() + "&value=3"));
        send(form().formParam("deciding", "true")).statusCode(303)
                .header("Location", containsString("/what-if?assumed="));
    }

    /** The services are played by stubs that know two figures; a long value does for the many of a province. */
    @Test
    void whatIsTooMuchForAnAddressIsAnsweredAtOnceAndSaysSo() {
        String text = "9".repeat(6_001);
        send(form().formParam("assumed", "9.1@" + city.code()).formParam("value", text)).statusCode(400)
                .body(containsString("value=\"" + text + "\"")).body(containsString("地址中写不下"));
        RequestSpecification many = form();
        for (int i = 0; i < 450; i++) {
            many.formParam("assumed", "9.1@" + city.code()).formParam("value", i);
        }
        send(many.formParam("without", "9999")).statusCode(303);
        RequestSpecification tooMany = form();
        for (int i = 0; i < 1_001; i++) {
            tooMany.formParam("assumed", "9.1@" + city.code());
        }
        send(tooMany).statusCode(413).contentType(startsWith("text/html"));
    }

    @Test
    void ofMoreThanMayBeTheFirstAreTaken() {
        String page = send(form().formParam("assumed", Stream.concat(Stream.of("9.1@" + city.code()),
                IntStream.range(0, 450).mapToObj(number -> "gone-" + "x".repeat(20) + number)).toList().toArray())
                .formParam("value", "3")).statusCode(303).extract().header("Location");
        assertTrue(page.endsWith("/what-if?assumed=9.1%40" + city.code() + "&value=3"), page);
    }

    @Test
    void whatIsNoChoiceAnyMoreIsLeftOutAndSaidSo() {
        ask("?assumed=99.9@" + city.code() + "&value=1").statusCode(200).body(containsString("另有 1 项"))
                .body(not(containsString("所作假设")));
    }

    @Test
    void nobodyTriesTheFiguresOfOthers() {
        of(city.county(), "reporter").get("/cockpit/2020/" + city.code() + "/what-if").then().statusCode(403);
    }
}
