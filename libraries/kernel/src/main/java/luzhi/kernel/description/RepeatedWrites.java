package luzhi.kernel.description;

import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import luzhi.kernel.http.Idempotency;

/** Adds to the API description the key under which every operation that writes may be repeated. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RepeatedWrites implements OASFilter {

    private static final Set<HttpMethod> WRITING = Set.of(HttpMethod.PUT, HttpMethod.POST, HttpMethod.DELETE);

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().entrySet().stream())
                .filter(operation -> WRITING.contains(operation.getKey())).map(Map.Entry::getValue)
                .filter(RepeatedWrites::takesKey)
                .forEach(operation -> operation.addParameter(key()));
    }

    /** Whether an operation, if it writes, may be repeated under a key only. */
    static boolean takesKey(Operation operation) {
        return operation.getExtensions() == null || !operation.getExtensions().containsKey(Idempotency.REPEATABLE);
    }

    private static Parameter key() {
        return OASFactory.createParameter().name(Idempotency.HEADER).in(Parameter.In.HEADER)
                .description(
                        "A repeated request with this key gets the first answer again, for a day: status, body, ETag and "
                                + "Location. Send one of your own with every write, and the same again if the answer was lost")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING).pattern("^[!-~]+$").minLength(1)
                        .maxLength(Idempotency.LONGEST_KEY));
    }
}
