package luzhi.kernel.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What JSON of a register's rows looks like, as schemas of the API description. */
final class RowSchemas {

    /** Extension of a row's schema: the columns whose values together occur once. */
    static final String KEY = "x-key";
    /** Extension of a column's schema: the register whose key its values are. */
    static final String REFERS_TO = "x-refers-to";

    private static final String POINT = "[0-9]{4}(-(0[1-9]|1[0-2]))?";

    private static final String SCHEMAS = "#/components/schemas/";

    private final RegisterDefinition register;
    private final VocabularySchemas vocabularies;

    RowSchemas(RegisterDefinition register, VocabularySchemas vocabularies) {
        this.register = register;
        this.vocabularies = vocabularies;
    }

    static Schema reference(String schema) {
        return OASFactory.createSchema().ref(SCHEMAS + schema);
    }

    /** One of these. */
    static Schema words(List<String> words) {
        Schema schema = of(SchemaType.STRING);
        words.forEach(schema::addEnumeration);
        return schema;
    }

    /** {@code SchoolCensuses}, of {@code school-censuses}. */
    static String joined(String kebab) {
        return Arrays.stream(kebab.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** A row as it is sent. */
    Schema sent() {
        Schema row = object(register.title().zh() + " " + register.title().en() + ": one row")
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        addColumns(row);
        register.columns().stream().filter(RegisterColumn::required).forEach(each -> row.addRequired(each.name()));
        row.addExtension(KEY, register.key().stream().map(RegisterColumn::name).toList());
        return row;
    }

    /** A row as it is answered: every column is there, and so is how it came about. */
    Schema stored() {
        Schema row = object(register.title().zh() + " " + register.title().en() + ": one row as it is stored");
        row.addProperty("id", of(SchemaType.INTEGER).format("int64").description("Names the row in addresses"));
        addColumns(row);
        row.addProperty("revision",
                of(SchemaType.INTEGER).format("int32").minimum(java.math.BigDecimal.ONE)
                        .description("How often it was written"))
                .addProperty("recordedAt",
                        of(SchemaType.STRING).format("date-time").description("When this revision was written"))
                .addProperty("recordedBy", of(SchemaType.STRING).description("Who wrote it"))
                .addProperty("source", object("What it was written from, where that was said").addType(SchemaType.NULL)
                        .addAllOf(reference("RowSource")));
        row.setRequired(new ArrayList<>(row.getProperties().keySet()));
        return row;
    }

    /** What a list answers, given the schema of its rows. */
    static Schema list(Schema row) {
        return of(SchemaType.OBJECT).addProperty("rows", of(SchemaType.ARRAY).items(row)).addRequired("rows");
    }

    private void addColumns(Schema row) {
        for (RegisterColumn column : register.columns()) {
            Schema cell = cell(column).description(description(column));
            if (!column.required()) {
                cell.addType(SchemaType.NULL);
            }
            if (column.refersTo() != null) {
                cell.addExtension(REFERS_TO, column.refersTo());
            }
            row.addProperty(column.name(), cell);
        }
    }

    /** What a column's values look like; those of a vocabulary stand beside what else is said, which a mere reference cannot. */
    private Schema cell(RegisterColumn column) {
        Schema value = value(column);
        return value.getRef() == null ? value : of(SchemaType.STRING).addAllOf(value);
    }

    /** What a column's values look like, without description. */
    Schema value(RegisterColumn column) {
        if (column.vocabulary() != null) {
            return reference(vocabularies.name(column.vocabulary()));
        }
        return switch (column.type()) {
            case TEXT -> text(column);
            case INTEGER -> bounded(of(SchemaType.INTEGER).format("int32"), column);
            case LONG -> bounded(of(SchemaType.INTEGER).format("int64"), column);
            case DECIMAL -> bounded(of(SchemaType.NUMBER), column);
            case DATE -> of(SchemaType.STRING).format("date");
            case FLAG -> of(SchemaType.BOOLEAN);
            case REGION -> of(SchemaType.STRING).pattern("^[1-9][0-9]{5}$");
            case PERIOD -> of(SchemaType.STRING).pattern("^" + POINT + "(/" + POINT + ")?$");
        };
    }

    private static Schema text(RegisterColumn column) {
        Schema text = of(SchemaType.STRING);
        if (column.rules().pattern() != null) {
            text.pattern("^(" + column.rules().pattern().pattern() + ")$");
        }
        return text.minLength(1).maxLength(column.rules().longest());
    }

    private static Schema bounded(Schema number, RegisterColumn column) {
        return number.minimum(column.rules().least()).maximum(column.rules().most());
    }

    /** Both titles, then what a schema cannot say otherwise. */
    String description(RegisterColumn column) {
        List<String> notes = new ArrayList<>();
        notes.add(column.title().zh() + " " + column.title().en());
        if (column.unit() != null) {
            notes.add("in " + column.unit().title().en() + " (" + column.unit().title().zh() + ")");
        }
        if (column.type() == ColumnType.DECIMAL) {
            notes.add("at most " + column.rules().decimals() + " decimals");
        }
        if (column.atMost() != null) {
            notes.add("not above `" + register.columns().get(column.atMost()).name() + "`");
        }
        if (column.refersTo() != null) {
            notes.add("a row of `" + column.refersTo() + "` in the same region");
        }
        return String.join("; ", notes);
    }

    private static Schema object(String description) {
        return of(SchemaType.OBJECT).description(description);
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
