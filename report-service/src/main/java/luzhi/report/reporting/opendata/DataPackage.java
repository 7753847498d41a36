package luzhi.report.reporting.opendata;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import luzhi.report.reporting.publication.PublishedSeal;
import luzhi.report.workflow.submission.Sealed;

/**
 * The descriptor of a data package (Frictionless Data Package 1.0), which says what every table and field of it means.
 *
 * @param version the number of the seal
 * @param created when it was published
 */
@Schema(name = "DataPackage")
public record DataPackage(@Schema(example = "tabular-data-package") String profile,
        @Schema(example = "evaluation-2020-620700") String name, String title, String version, OffsetDateTime created,
        @Schema(description = "What the tables were taken from") Sealed seal, List<Resource> resources) {

    private static final String NOTHING = "";

    /** A table. */
    @Schema(name = "DataResource")
    public record Resource(@Schema(example = "tabular-data-resource") String profile, String name, String title,
            @Schema(description = "Its address beside the descriptor", example = "figures.csv") String path,
            String format, String mediatype, String encoding, TableSchema schema) {

        static Resource of(DataTable table) {
            return new Resource("tabular-data-resource", table.name().code(), table.name().title().zh(),
                    table.name().file(), "csv", "text/csv", "utf-8", TableSchema.of(table));
        }
    }

    /** What the columns of a table are. */
    @Schema(name = "TableSchema")
    public record TableSchema(List<Field> fields, List<String> missingValues, List<String> primaryKey,
            List<ForeignKey> foreignKeys) {

        static TableSchema of(DataTable table) {
            return new TableSchema(table.fields().stream().map(Field::of).toList(), List.of(NOTHING), table.key(),
                    table.fields().stream().filter(field -> field.listed() != null).map(ForeignKey::of).toList());
        }
    }

    /** A column. */
    @Schema(name = "TableField")
    public record Field(String name, @Schema(example = "number") String type, String title, String description,
            Constraints constraints) {

        static Field of(DataField field) {
            return new Field(field.name(), field.type(), field.title().zh(), field.title().en(),
                    new Constraints(field.required(), field.values()));
        }
    }

    /** What every cell of a column keeps. */
    @Schema(name = "TableConstraints")
    public record Constraints(boolean required, @JsonProperty("enum") @Nullable List<String> values) {}

    /** A column whose codes are listed by another table. */
    @Schema(name = "TableForeignKey")
    public record ForeignKey(String fields, Reference reference) {

        static ForeignKey of(DataField field) {
            // a code is called the same wherever it stands
            return new ForeignKey(field.name(), new Reference(field.listed().code(), field.name()));
        }
    }

    /** Where they are listed. */
    @Schema(name = "TableReference")
    public record Reference(String resource, String fields) {}

    static DataPackage of(PublishedSeal published, Function<PublishedTable, DataTable> tables) {
        int cycle = published.document().path("cycle").intValue();
        String region = published.document().path("region").path("code").textValue();
        String name = published.document().path("region").path("name").textValue();
        Sealed seal = published.publication().seal();
        return new DataPackage("tabular-data-package", "evaluation-" + cycle + "-" + region,
                name + " " + published.document().path("rules").path("title").path("zh").textValue(),
                String.valueOf(seal.number()), published.publication().at(), seal,
                Arrays.stream(PublishedTable.values()).map(tables).map(Resource::of).toList());
    }
}
