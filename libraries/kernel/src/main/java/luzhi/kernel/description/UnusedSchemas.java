package luzhi.kernel.description;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Leaves out schemas that no operation reads or answers: of them, too, clients would be made. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ParameterOrder.LAST)
public class UnusedSchemas implements OASFilter {

    private final Set<String> used = new HashSet<>();

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            used.add(SchemaNames.of(schema));
        }
        return schema;
    }

    /** Comes after every schema was seen. */
    @Override
    public void filterOpenAPI(OpenAPI description) {
        Set.copyOf(description.getComponents().getSchemas().keySet()).stream().filter(name -> !used.contains(name))
                .forEach(description.getComponents()::removeSchema);
    }
}
