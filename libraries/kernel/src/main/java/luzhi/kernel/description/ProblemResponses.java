package luzhi.kernel.description;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Adds to the API description what every operation may answer besides its own: problems (RFC 9457), all of one shape. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final String MEDIA_TYPE = "application/problem+json";
    private static final String PROBLEM = "Problem";
    private static final String ERROR = "ProblemError";
    private static final String ANY = "AnyProblem";
    private static final Set<PathItem.HttpMethod> WRITING = EnumSet.of(PathItem.HttpMethod.PUT,
            PathItem.HttpMethod.POST, PathItem.HttpMethod.DELETE);

    /** Whom a kind of problem may meet. */
    private enum Meets {
        EVERYBODY, BEARERS, WRITERS, SENDERS_OF_BODIES, USERS_OF_KEYS
    }

    /** A kind of problem: its status, what it is called in the description, and what it means. */
    private record Kind(int status, String name, Meets meets, String meaning) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(400, "BadRequest", Meets.EVERYBODY, "Something in the request is wrong; every error is listed"),
            new Kind(401, "Unauthorized", Meets.BEARERS,
                    "The token is missing, expired, forged or not meant for this service"),
            new Kind(403, "Forbidden", Meets.BEARERS,
                    "The token permits this operation not at all or not for this region"),
            new Kind(404, "NotFound", Meets.EVERYBODY, "There is no such thing"),
            new Kind(406, "NotAcceptable", Meets.EVERYBODY, "None of the representations offered is accepted"),
            new Kind(409, "Conflict", Meets.WRITERS, "The request contradicts the present state"),
            new Kind(412, "PreconditionFailed", Meets.WRITERS, "What is to be replaced was changed in the meantime"),
            new Kind(413, "ContentTooLarge", Meets.SENDERS_OF_BODIES, "The body is too large"),
            new Kind(415, "UnsupportedMediaType", Meets.SENDERS_OF_BODIES, "This content type is not read here"),
            new Kind(428, "PreconditionRequired", Meets.WRITERS,
                    "The request does not say which revision it replaces"),
            new Kind(429, "TooManyRequests", Meets.USERS_OF_KEYS,
                    "As many keys as may be were used in a day; `Retry-After` says when a further one is taken"));

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getComponents().addSchema(PROBLEM, problem()).addSchema(ERROR, error());
        KINDS.forEach(kind -> description.getComponents().addResponse(kind.name(), response(kind.meaning())));
        description.getComponents().addResponse(ANY, response("Any other problem"));
        for (PathItem path : description.getPaths().getPathItems().values()) {
            path.getOperations().forEach(ProblemResponses::addTo);
        }
    }

    private static void addTo(PathItem.HttpMethod method, Operation operation) {
        for (Kind kind : KINDS) {
            if (mayMeet(kind.meets(), method, operation)) {
                operation.getResponses().addAPIResponse(String.valueOf(kind.status()), shared(kind.name()));
            }
        }
        operation.getResponses().setDefaultValue(shared(ANY));
    }

    private static boolean mayMeet(Meets who, PathItem.HttpMethod method, Operation operation) {
        return switch (who) {
            case EVERYBODY -> true;
            case BEARERS -> !OperationSecurity.isOpen(operation);
            case WRITERS -> WRITING.contains(method);
            case SENDERS_OF_BODIES -> operation.getRequestBody() != null;
            case USERS_OF_KEYS -> WRITING.contains(method) && RepeatedWrites.takesKey(operation);
        };
    }

    private static APIResponse shared(String name) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    private static APIResponse response(String meaning) {
        return OASFactory.createAPIResponse().description(meaning).content(OASFactory.createContent()
                .addMediaType(MEDIA_TYPE, OASFactory.createMediaType().schema(schema(PROBLEM))));
    }

    private static Schema schema(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static Schema problem() {
        return object().description("What is wrong with a request (RFC 9457), all errors at once")
                .addProperty("type", text("urn:luzhi:problem: and the code"))
                .addProperty("title", text("The kind of problem, for people"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("The error, or how many there are"))
                .addProperty("code", text("That of the error, or `several-errors`"))
                .addProperty("errorCount", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)
                        .description("How many errors there are, where there are several; the first 1000 are listed"))
                .addProperty("errors",
                        OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(schema(ERROR)))
                .addRequired("type").addRequired("title").addRequired("status").addRequired("detail")
                .addRequired("code")
                .addRequired("errors");
    }

    private static Schema error() {
        return object().description("One error of a request, and where it is")
                .addProperty("code", text("Stable, in kebab-case"))
                .addProperty("detail", text("For people, in the language asked for"))
                .addProperty("pointer", text("JSON pointer into the body, or the name of a parameter"))
                .addProperty("row", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)
                        .description("Row of a file; the header is row 1"))
                .addProperty("column", text("Column of a file, by its title"))
                .addRequired("code").addRequired("detail");
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
