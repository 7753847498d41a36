package luzhi.kernel.http;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the API description what every operation may answer besides its own: problems, all of one shape. */
public class ProblemResponses implements OASFilter {

    private static final String MEDIA_TYPE = "application/problem+json";
    private static final String SCHEMA = "Problem";

    private static final Map<Integer, String> OF_EVERY_OPERATION = Map.of(
            400, "Something in the request is wrong; every error is listed",
            401, "The token is missing, expired, forged or not meant for this service",
            403, "The token permits this operation not at all or not for this region",
            404, "There is no such thing",
            406, "None of the representations offered is accepted");
    private static final Map<Integer, String> OF_EVERY_WRITE = Map.of(
            409, "The request contradicts the present state",
            412, "What is to be replaced was changed in the meantime",
            413, "The body is too large",
            415, "This content type is not read here",
            428, "The request does not say which revision it replaces");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getComponents().addSchema(SCHEMA, problem());
        description.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(ProblemResponses::addTo);
    }

    private static void addTo(Operation operation) {
        SortedMap<Integer, String> problems = new TreeMap<>(OF_EVERY_OPERATION);
        if (operation.getRequestBody() != null) {
            problems.putAll(OF_EVERY_WRITE);
        }
        problems.forEach((status, meaning) -> operation.getResponses().addAPIResponse(String.valueOf(status),
                response(meaning)));
        operation.getResponses().setDefaultValue(response("Any other problem"));
    }

    private static APIResponse response(String meaning) {
        Content content = OASFactory.createContent().addMediaType(MEDIA_TYPE, OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA)));
        return OASFactory.createAPIResponse().description(meaning).content(content);
    }

    private static Schema problem() {
        Schema error = object().addProperty("code", text("Stable, in kebab-case"))
                .addProperty("detail", text("For people, in the language asked for"))
                .addProperty("pointer",
                        text("JSON pointer into the body, or the name of a parameter"))
                .addProperty("row", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)
                        .description("Row of a file; the header is row 1"))
                .addProperty("column", text("Column of a file, by its title"))
                .addRequired("code").addRequired("detail");
        return object().description("What is wrong with a request (RFC 9457), all errors at once")
                .addProperty("type", text("urn:luzhi:problem: and the code"))
                .addProperty("title", text("The kind of problem, for people"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("The error, or how many there are"))
                .addProperty("code", text("That of the error, or `several-errors`"))
                .addProperty("errorCount", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)
                        .description("How many errors there are, where there are several; the first 1000 are listed"))
                .addProperty("errors", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(error))
                .addRequired("type").addRequired("title").addRequired("status").addRequired("detail")
                .addRequired("code")
                .addRequired("errors");
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
