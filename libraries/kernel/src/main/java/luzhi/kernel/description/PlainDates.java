package luzhi.kernel.description;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Describes days and moments as what they are, texts of a format, and not by the names of Java's classes. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PlainDates implements OASFilter {

    private static final Map<String, String> FORMATS = Map.of("LocalDate", "date", "OffsetDateTime", "date-time");

    @Override
    public Schema filterSchema(Schema schema) {
        String format = schema.getRef() == null ? null : FORMATS.get(SchemaNames.of(schema));
        if (format != null) {
            schema.setRef(null);
            schema.type(List.of(Schema.SchemaType.STRING)).format(format);
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        FORMATS.keySet().forEach(description.getComponents()::removeSchema);
    }
}
