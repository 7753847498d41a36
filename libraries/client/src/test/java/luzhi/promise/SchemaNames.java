package luzhi.promise;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;

/** What the schemas of a description are called. They have to be noted before they are compared, since that replaces references. */
final class SchemaNames {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<Schema<?>, String> names = new IdentityHashMap<>();

    SchemaNames(OpenAPI description) {
        Map<String, Schema> schemas = description.getComponents().getSchemas();
        schemas.forEach((name, schema) -> names.put(schema, name));
        schemas.values().forEach(this::noteReferences);
    }

    /** A field that says more of a schema than its name refers to it by {@code allOf}. */
    private void noteReferences(Schema<?> schema) {
        List<Schema> all = schema.getAllOf();
        if (all != null && all.size() == 1 && all.get(0).get$ref() != null) {
            names.putIfAbsent(schema, all.get(0).get$ref().substring(REFERENCE.length()));
        }
        Stream<Schema> fields = schema.getProperties() == null
                ? Stream.empty()
                : schema.getProperties().values().stream();
        Stream.concat(fields, Stream.ofNullable(schema.getItems())).forEach(this::noteReferences);
    }

    Optional<String> find(Schema<?> schema) {
        return Optional.ofNullable(names.get(schema));
    }
}
