package luzhi.kernel.register;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.language.Title;
import luzhi.core.measure.Dimension;

/**
 * What a register asks for, so that it can be shown and filled in by whoever knows none of its columns.
 *
 * @param time name of the column that says which time a row is about; null where a row holds until it is changed
 * @param key names of the columns whose values together occur once
 * @param columns in the order of files
 */
@Schema(name = "RegisterForm", description = "A register with its columns and what each of them takes")
public record RegisterForm(
        @Schema(description = "Its address below /v1", example = "surcharges") String name,
        Title title,
        @Schema(description = "Name of the column that says which time a row is about; absent where rows hold until they are changed", example = "year") @Nullable String time,
        @Schema(description = "Names of the columns whose values together occur once") List<String> key,
        @Schema(description = "In the order of files") List<AskedColumn> columns) {

    public RegisterForm {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /** One column. */
    @Schema(name = "RegisterColumn", description = "A column of a register")
    public record AskedColumn(
            @Schema(description = "As it is called in JSON", example = "kind") String name,
            @Schema(description = "As it is called in files for people") Title title,
            ColumnType type,
            @Schema(description = "Whether it may not be empty") boolean required,
            @Schema(description = "Code of the unit that its numbers are in; absent where it counts nothing", example = "CNY") @Nullable String unit,
            @Schema(description = "The values one of which it takes; absent where it is free") @Nullable List<Dimension.Value> values,
            @Schema(description = "Name of the register whose key its values are; absent where there is none", example = "schools") @Nullable String refersTo,
            @Schema(description = "What it takes, in the language asked for", example = "必填; 从下拉列表选") String notes) {}

    static RegisterForm of(RegisterDefinition register, ColumnNotes notes) {
        return new RegisterForm(register.name(), register.title(),
                register.time() == null ? null : register.time().name(),
                register.key().stream().map(RegisterColumn::name).toList(),
                register.columns().stream().map(column -> asked(column, notes.notes(column))).toList());
    }

    private static AskedColumn asked(RegisterColumn column, String notes) {
        return new AskedColumn(column.name(), column.title(), column.type(), column.required(),
                column.unit() == null ? null : column.unit().code(),
                column.vocabulary() == null ? null : column.vocabulary().parts(), column.refersTo(), notes);
    }
}
