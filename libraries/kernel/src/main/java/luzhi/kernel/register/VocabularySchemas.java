package luzhi.kernel.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

import luzhi.core.measure.Dimension;

/**
 * The vocabularies that columns take their values from, each a schema of its own: clients make one type of it, wherever it is used.
 * Null is one of its values where a column may be empty: what refers to a schema may be no more than the schema is.
 */
final class VocabularySchemas {

    private final Set<String> rowNames;
    private final Map<String, Dimension> vocabularies = new TreeMap<>();
    private final Set<Dimension> perhapsEmpty;

    /** @param rowNames the schemas of rows, whose names a vocabulary cannot have, too */
    VocabularySchemas(Collection<RegisterDefinition> registers, Set<String> rowNames) {
        this.rowNames = rowNames;
        List<RegisterColumn> columns = registers.stream().flatMap(register -> register.columns().stream())
                .filter(column -> column.vocabulary() != null).toList();
        columns.forEach(column -> vocabularies.put(name(column.vocabulary()), column.vocabulary()));
        this.perhapsEmpty = columns.stream().filter(column -> !column.required()).map(RegisterColumn::vocabulary)
                .collect(Collectors.toSet());
    }

    void addTo(Components components) {
        vocabularies.forEach((name, vocabulary) -> components.addSchema(name, schema(vocabulary)));
    }

    private Schema schema(Dimension vocabulary) {
        List<Dimension.Value> parts = vocabulary.parts();
        Schema schema = RowSchemas.words(parts.stream().map(Dimension.Value::code).toList())
                .description(vocabulary.title().zh() + " " + vocabulary.title().en() + ": "
                        + parts.stream().map(VocabularySchemas::value).collect(Collectors.joining(", ")));
        if (perhapsEmpty.contains(vocabulary)) {
            List<Object> withNull = new ArrayList<>(schema.getEnumeration());
            withNull.add(null);
            schema.addType(Schema.SchemaType.NULL).setEnumeration(withNull);
        }
        return schema;
    }

    private static String value(Dimension.Value value) {
        return "`" + value.code() + "` " + value.title().zh();
    }

    /** What its schema is called. */
    String name(Dimension vocabulary) {
        String name = RowSchemas.joined(vocabulary.code());
        return rowNames.contains(name) ? name + "Code" : name;
    }
}
