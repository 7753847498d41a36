package luzhi.kernel.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Says of every operation what is written of it in the file beside its resource: its id, summary and description, the
 * parameters, what it reads and which answers of success it gives, with examples. Types come from the methods; an answer that
 * a file names in JSON without a schema has that of the method.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = OperationTexts.BEFORE_ALL)
public class OperationTexts implements OASFilter {

    /** What further filters say of an operation builds upon its own texts. */
    static final int BEFORE_ALL = OperationSecurity.FIRST + 1;

    private final DescriptionFiles files;

    public OperationTexts(IndexView index) {
        this.files = new DescriptionFiles(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> files.findOperation(operation.getOperationId())
                        .ifPresent(text -> describe(operation, text)));
        files.requireAllUsed();
    }

    private void describe(Operation operation, JsonNode text) {
        operation.setOperationId(text.path("operationId").textValue());
        operation.setSummary(text.path("summary").textValue());
        operation.setDescription(text.path("description").textValue());
        describeParameters(operation, text.path("parameters"));
        if (text.has("requestBody")) {
            describeBody(operation, text.path("requestBody"));
        }
        if (text.has("responses")) {
            describeAnswers(operation, text.path("responses"));
        }
    }

    private void describeParameters(Operation operation, JsonNode texts) {
        Set<String> unknown = new TreeSet<>();
        texts.fieldNames().forEachRemaining(unknown::add);
        if (operation.getParameters() != null) {
            for (Parameter parameter : operation.getParameters()) {
                describe(parameter, texts.path(parameter.getName()));
                unknown.remove(parameter.getName());
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    "Texts of parameters that %s does not have: %s".formatted(operation.getOperationId(), unknown));
        }
    }

    private void describe(Parameter parameter, JsonNode ofOperation) {
        JsonNode text = files.parameter(parameter.getName(), ofOperation);
        if (text.has("description")) {
            parameter.setDescription(text.path("description").textValue());
        }
        if (text.has("required")) {
            parameter.setRequired(text.path("required").booleanValue());
        }
        if (text.has("example")) {
            parameter.setExample(DescriptionFiles.value(text.path("example")));
        }
    }

    private static void describeBody(Operation operation, JsonNode text) {
        Content scanned = operation.getRequestBody() == null ? null : operation.getRequestBody().getContent();
        operation.setRequestBody(OASFactory.createRequestBody().description(text.path("description").textValue())
                .required(text.path("required").asBoolean(true))
                .content(content(text.path("content"), schema(scanned))));
    }

    private static void describeAnswers(Operation operation, JsonNode texts) {
        Optional<Schema> schema = schemaOfSuccess(operation.getResponses());
        APIResponses responses = OASFactory.createAPIResponses();
        texts.properties().forEach(text -> {
            APIResponse response = OASFactory.createAPIResponse()
                    .description(text.getValue().path("description").textValue());
            if (text.getValue().has("content")) {
                response.content(content(text.getValue().path("content"), schema));
            }
            text.getValue().path("headers").properties().forEach(header -> response.addHeader(header.getKey(),
                    OASFactory.createHeader().description(header.getValue().path("description").textValue())
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))));
            responses.addAPIResponse(text.getKey(), response);
        });
        operation.setResponses(responses);
    }

    private static Optional<Schema> schemaOfSuccess(APIResponses scanned) {
        return scanned.getAPIResponses().entrySet().stream().filter(each -> each.getKey().startsWith("2"))
                .flatMap(each -> schema(each.getValue().getContent()).stream()).findFirst();
    }

    private static Optional<Schema> schema(Content scanned) {
        return scanned == null || scanned.getMediaTypes() == null
                ? Optional.empty()
                : scanned.getMediaTypes().values().stream().map(MediaType::getSchema).filter(each -> each != null)
                        .findFirst();
    }

    /** @param ofMethod what JSON has the schema of */
    private static Content content(JsonNode texts, Optional<Schema> ofMethod) {
        Content content = OASFactory.createContent();
        texts.properties().forEach(text -> {
            MediaType type = OASFactory.createMediaType();
            if (text.getValue().has("schema")) {
                type.setSchema(schema(text.getValue().path("schema")));
            } else {
                ofMethod.ifPresent(type::setSchema);
            }
            if (text.getValue().has("example")) {
                type.setExample(DescriptionFiles.value(text.getValue().path("example")));
            }
            text.getValue().path("examples").properties().forEach(example -> type.addExample(example.getKey(),
                    OASFactory.createExample().value(DescriptionFiles.value(example.getValue()))));
            content.addMediaType(text.getKey(), type);
        });
        return content;
    }

    private static Schema schema(JsonNode text) {
        Schema schema = OASFactory.createSchema();
        if (text.has("$ref")) {
            return schema.ref(text.path("$ref").textValue());
        }
        schema.addType(Schema.SchemaType.valueOf(text.path("type").textValue().toUpperCase(Locale.ROOT)));
        schema.setFormat(text.path("format").textValue());
        schema.setDescription(text.path("description").textValue());
        if (text.has("items")) {
            schema.setItems(schema(text.path("items")));
        }
        if (text.has("properties")) {
            schema.setProperties(text.path("properties").properties().stream().collect(Collectors.toMap(
                    Map.Entry::getKey, each -> schema(each.getValue()), (first, second) -> first, LinkedHashMap::new)));
        }
        if (text.has("required")) {
            schema.setRequired(List.copyOf(DescriptionFiles.texts(text.path("required"))));
        }
        return schema;
    }
}
