package luzhi.report.cockpit;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.specification.RequestSpecification;

import luzhi.testkit.Tokens;

/** Requests as a browser sends them that shows our pages. */
final class Browser {

    private Browser() {}

    /** Of somebody who has not said who he is. */
    static RequestSpecification nobody() {
        return given().redirects().follow(false)
                .accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                        .defaultContentCharset(StandardCharsets.UTF_8)));
    }

    /** Of somebody of a region. */
    static RequestSpecification of(String region, String... roles) {
        return nobody().auth().oauth2(Tokens.of(region, roles));
    }

    /** With a form of one of our pages. */
    static RequestSpecification filling(RequestSpecification browser) {
        return browser.header("Sec-Fetch-Site", "same-origin").contentType("application/x-www-form-urlencoded");
    }
}
