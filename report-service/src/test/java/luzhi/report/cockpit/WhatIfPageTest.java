package luzhi.report.cockpit;

import static io.restassured.RestAssured.given;
import static luzhi.report.cockpit.Browser.of;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;
import luzhi.testkit.Tokens;

/** Where one figure is set to another value. */
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
                StubbedServices.figure(LARGE, city.code(), "2020", "7", "class", "reported"));
    }

    private ValidatableResponse ask(String query) {
        return of(city.code(), "reporter").get("/cockpit/2020/" + city.code() + "/what-if" + query).then()
                .contentType(startsWith("text/html"));
    }

    @Test
    void aFigureThatWouldDoIsOfferedAndTriedWithoutBeingKept() {
        ask("").statusCode(200).body(containsString("?criterion=9.1&amp;who=" + city.code()));
        ask("?criterion=9.1").statusCode(200).body(containsString("value=\"0\""))
                .body(not(containsString("结论的变化")));
        ask("?criterion=9.1&value=0").statusCode(200).body(containsString("结论的变化"))
                .body(containsString("verdict met\"")).body(not(containsString("没有结论因此改变")));
        ask("?criterion=9.1&value=6").statusCode(200).body(containsString("没有结论因此改变"));
        given().auth().oauth2(Tokens.of(city.code(), "reporter"))
                .get("/v1/evaluations/2020/" + city.code() + "/gaps").then()
                .body("gaps.find { it.criterion == '9.1' }.value.toString()", equalTo("7"));
    }

    @Test
    void whatIsNoNumberIsSaidBesideWhatWasTyped() {
        ask("?criterion=9.1&value=many").statusCode(400).body(containsString("role=\"alert\""))
                .body(containsString("value=\"many\""));
        ask("?criterion=99.9&value=1").statusCode(200).body(not(containsString("<form method=\"get\"")));
    }

    @Test
    void nobodyTriesTheFiguresOfOthers() {
        of(city.county(), "reporter").get("/cockpit/2020/" + city.code() + "/what-if").then().statusCode(403);
    }
}
