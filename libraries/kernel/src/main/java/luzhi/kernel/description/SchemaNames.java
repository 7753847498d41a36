package luzhi.kernel.description;

import org.eclipse.microprofile.openapi.models.media.Schema;

/** What references to schemas of the description look like. */
final class SchemaNames {

    private static final String COMPONENT = "#/components/schemas/";

    private SchemaNames() {}

    /** The name of the schema that is referred to; null if none is. */
    static String of(Schema reference) {
        return reference.getRef() == null ? null : reference.getRef().replace(COMPONENT, "");
    }
}
