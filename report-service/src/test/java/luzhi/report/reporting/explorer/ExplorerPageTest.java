package luzhi.report.reporting.explorer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.ServiceList;

/** What a browser is given; what it makes of that, {@code ExplorerPageIT} says. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class ExplorerPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/q/swagger-ui", "/q/swagger-ui/", "/q/swagger-ui/index.html"})
    void thePageMayRunItsOwnScriptsAndCallTheServices(String path) {
        given().get(path).then().statusCode(200).contentType("text/html")
                .header("Content-Security-Policy",
                        matchesPattern("default-src 'none'; script-src 'self'; style-src 'self'; "
                                + "img-src 'self' data: blob:; connect-src 'self' http://localhost:\\d+; "
                                + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"))
                .body(containsString("/q/swagger-ui/explorer.js"), not(containsString("<script>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"explorer.js", "swagger-ui-bundle.js", "swagger-ui-standalone-preset.js", "swagger-ui.css",
            "favicon.ico"})
    void whatThePageNamesIsThere(String file) {
        given().get("/q/swagger-ui/" + file).then().statusCode(200);
    }

    @Test
    void everyServiceIsListedAndNobodyIsOfferedUnlessSaid() {
        List<String> names = new ArrayList<>(List.of("report"));
        names.addAll(ServiceList.domains());
        given().get("/explorer").then().statusCode(200).body("urls.name", equalTo(names)).body("people", empty());
    }
}
