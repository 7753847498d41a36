package luzhi.testkit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Collectors;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;

import io.restassured.filter.Filter;
import io.restassured.response.Response;

/** The API description of the running service, and filters that hold requests and answers against it. */
final class Description {

    private static String document;
    private static Filter answers;
    private static Filter both;
    private static OpenApiInteractionValidator validator;

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

    /** Requires that the answer is one that the description knows, if it knows the operation. */
    static void requireDescribed(String method, String path, Response answer) {
        ValidationReport report = validator().validateResponse(path, Request.Method.valueOf(method),
                RestAssuredResponse.of(answer));
        assertFalse(report.hasErrors(), () -> method + " " + path + " answers otherwise than described: "
                + report.getMessages().stream().map(ValidationReport.Message::getMessage)
                        .collect(Collectors.joining("; ")));
    }

    private static synchronized OpenApiInteractionValidator validator() {
        if (validator == null) {
            validator = validator(ValidationReport.Level.IGNORE);
        }
        return validator;
    }

    private static Filter filter(ValidationReport.Level requests) {
        return new OpenApiValidationFilter(validator(requests));
    }

    private static OpenApiInteractionValidator validator(ValidationReport.Level requests) {
        LevelResolver levels = LevelResolver.create().withLevel("validation.request", requests)
                .withLevel("validation.response.body.schema.additionalProperties", ValidationReport.Level.IGNORE)
                .build();
        return OpenApiInteractionValidator.createForInlineApiSpecification(document()).withLevelResolver(levels)
                .build();
    }
}
