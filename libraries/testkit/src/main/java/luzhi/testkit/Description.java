package luzhi.testkit;

import static io.restassured.RestAssured.given;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;

import io.restassured.filter.Filter;

/** The API description of the running service, and filters that hold requests and answers against it. */
final class Description {

    private static String document;
    private static Filter answers;
    private static Filter both;

    private Description() {}

    /** As JSON. */
    static synchronized String document() {
        if (document == null) {
            document = given().get("/q/openapi?format=json").then().statusCode(200).extract().asString();
        }
        return document;
    }

    /** Requests may be as wrong as a test wants them; answers may not. */
    static synchronized Filter answersOnly() {
        if (answers == null) {
            answers = filter(ValidationReport.Level.IGNORE);
        }
        return answers;
    }

    static synchronized Filter requestsAndAnswers() {
        if (both == null) {
            both = filter(ValidationReport.Level.ERROR);
        }
        return both;
    }

    private static Filter filter(ValidationReport.Level requests) {
        LevelResolver levels = LevelResolver.create().withLevel("validation.request", requests)
                .withLevel("validation.response.body.schema.additionalProperties", ValidationReport.Level.IGNORE)
                .build();
        return new OpenApiValidationFilter(OpenApiInteractionValidator.createForInlineApiSpecification(document())
                .withLevelResolver(levels).build());
    }
}
