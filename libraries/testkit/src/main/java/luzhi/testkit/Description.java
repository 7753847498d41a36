package luzhi.testkit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.filter.Filter;
import io.restassured.response.Response;

/** The API description of the running service, and filters that hold requests and answers against it. */
final class Description {

    private static String document;
    private static Filter both;
    private static OpenApiInteractionValidator validator;
    private static OpenApiInteractionValidator examples;

    private Description() {}

    /** As JSON. */
    static synchronized String document() {
        if (document == null) {
            document = given().get("/q/openapi?format=json").then().statusCode(200).extract().asString();
        }
        return document;
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

    /** What an example answer contradicts its description in. */
    static List<String> faultsOfAnswer(DescribedOperation operation, int status, JsonNode example) {
        return messages(
                examples().validateResponse(operation.exemplaryPath(), Request.Method.valueOf(operation.method()),
                        SimpleResponse.Builder.status(status).withContentType("application/json")
                                .withBody(Json.write(example))
                                .build()));
    }

    /** What an example body contradicts its description in. */
    static List<String> faultsOfBody(DescribedOperation operation, JsonNode example) {
        return messages(
                examples().validateRequest(new SimpleRequest.Builder(operation.method(), operation.exemplaryPath())
                        .withContentType("application/json").withBody(Json.write(example)).build()));
    }

    private static List<String> messages(ValidationReport report) {
        return report.getMessages().stream().filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(ValidationReport.Message::getMessage).toList();
    }

    /** Of examples only their bodies matter. */
    private static synchronized OpenApiInteractionValidator examples() {
        if (examples == null) {
            examples = validator(LevelResolver.create()
                    .withLevel("validation.request", ValidationReport.Level.IGNORE)
                    .withLevel("validation.request.body", ValidationReport.Level.ERROR)
                    .withLevel("validation.response.headers", ValidationReport.Level.IGNORE).build());
        }
        return examples;
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
        return validator(LevelResolver.create().withLevel("validation.request", requests)
                .withLevel("validation.response.body.schema.additionalProperties", ValidationReport.Level.IGNORE)
                .build());
    }

    private static OpenApiInteractionValidator validator(LevelResolver levels) {
        return OpenApiInteractionValidator.createForInlineApiSpecification(document()).withLevelResolver(levels)
                .build();
    }
}
