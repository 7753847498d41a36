package luzhi.kernel.description;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Adds the parameter {@code decimals} to every operation that answers exact numbers in JSON. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ExactNumbers.AFTER_SCHEMAS)
public class ExactNumbers implements OASFilter {

    /** Registers describe what they answer in a filter, too. */
    static final int AFTER_SCHEMAS = NullableTypes.BEFORE_LAST + 1;

    private static final String JSON = "application/json";
    private static final String FORM = "DecimalForm";
    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Map<String, Schema> schemas = description.getComponents().getSchemas();
        boolean isAnywhere = false;
        for (Operation operation : operations(description).toList()) {
            if (answers(operation).anyMatch(schema -> holdsNumber(schema, schemas, new HashSet<>()))) {
                operation.addParameter(parameter());
                isAnywhere = true;
            }
        }
        if (isAnywhere) {
            description.getComponents().addSchema(FORM, OASFactory.createSchema().addType(Schema.SchemaType.STRING)
                    .addEnumeration("number").addEnumeration("text"));
        }
    }

    private static Stream<Operation> operations(OpenAPI description) {
        return description.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream());
    }

    private static Stream<Schema> answers(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getContent() != null)
                .map(response -> response.getContent().getMediaType(JSON))
                .filter(type -> type != null && type.getSchema() != null).map(MediaType::getSchema);
    }

    private static boolean holdsNumber(Schema schema, Map<String, Schema> schemas, Set<String> seen) {
        if (schema == null) {
            return false;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(REFERENCE.length());
            return seen.add(name) && holdsNumber(schemas.get(name), schemas, seen);
        }
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NUMBER)
                || parts(schema).anyMatch(part -> holdsNumber(part, schemas, seen));
    }

    private static Stream<Schema> parts(Schema schema) {
        Stream<Schema> properties = schema.getProperties() == null
                ? Stream.of()
                : schema.getProperties().values().stream();
        Stream<Schema> alternatives = Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(list -> list != null).flatMap(list -> list.stream());
        return Stream.concat(Stream.concat(properties, alternatives),
                Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema()).filter(part -> part != null));
    }

    private static Parameter parameter() {
        return OASFactory.createParameter().name("decimals").in(Parameter.In.QUERY)
                .description(
                        "`text`: every exact number of the answer is a text, for clients whose numbers are doubles; "
                                + "`number` (default): a number, as the schemas say")
                .schema(OASFactory.createSchema().ref(REFERENCE + FORM));
    }
}
