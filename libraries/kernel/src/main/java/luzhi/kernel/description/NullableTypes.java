package luzhi.kernel.description;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Says by its type that a property may be null. Scanned, null stands as a second choice beside what the property is, of which
 * generators make a class of its own. Beside a reference it cannot be said at all, since what is referred to is not null: such a property
 * is left out instead.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = NullableTypes.BEFORE_LAST)
public class NullableTypes implements OASFilter {

    /** After all that describes, before what puts the description in order. */
    static final int BEFORE_LAST = -50;

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Map<String, Schema> components = description.getComponents().getSchemas();
        components.values().stream().filter(schema -> schema.getProperties() != null)
                .flatMap(schema -> schema.getProperties().values().stream())
                .forEach(property -> settle(property, components));
    }

    private static void settle(Schema property, Map<String, Schema> components) {
        List<Schema> choices = property.getAnyOf();
        if (choices == null || choices.stream().noneMatch(NullableTypes::isNull)) {
            return;
        }
        List<Schema> others = choices.stream().filter(choice -> !isNull(choice)).toList();
        if (others.size() != 1) {
            throw new IllegalStateException("Only one thing can be either itself or null: " + property);
        }
        property.setAnyOf(null);
        Schema other = others.get(0);
        if (other.getRef() == null) {
            property.setType(List.of(other.getType().get(0), SchemaType.NULL));
            property.setFormat(other.getFormat());
        } else {
            property.addAllOf(other);
            property.setType(List.of(components.get(SchemaNames.of(other)).getType().get(0)));
        }
    }

    private static boolean isNull(Schema choice) {
        return List.of(SchemaType.NULL).equals(choice.getType());
    }
}
