package luzhi.kernel.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.kernel.language.Title;
import luzhi.kernel.measure.MeasureCatalogue;

/**
 * A register as its record class declares it. Immutable.
 *
 * @param name its address below {@code /v1}: {@code school-censuses}
 * @param columns in the order of files
 * @param key the columns whose values together occur once
 * @param time the column that says which time a row is about: a whole number for a year, a period or a date; null where a
 *        row holds until it is changed
 * @param opened the column from which on a row's thing exists; null where that is not kept
 * @param closed the column from which on it no longer does; null where that is not kept
 */
record RegisterDefinition(String name, Title title, List<RegisterColumn> columns, List<RegisterColumn> key,
        RegisterColumn time, RegisterColumn opened, RegisterColumn closed) {

    static final String REGION = "region";
    static final String YEAR = "year";
    static final String PERIOD = "period";

    /** @throws IllegalArgumentException if the class is no sound declaration, saying why */
    static RegisterDefinition of(Class<?> type, MeasureCatalogue catalogue) {
        Register register = type.getAnnotation(Register.class);
        if (register == null || !type.isRecord()) {
            throw new IllegalArgumentException(type + " is no record with @Register");
        }
        List<RegisterColumn> columns = new ColumnReader(type, catalogue).read();
        if (find(columns, REGION).map(RegisterColumn::type).filter(ColumnType.REGION::equals).isEmpty()) {
            throw new IllegalArgumentException(type + " has no component region");
        }
        String time = Stream.of(register.date(), YEAR, PERIOD)
                .filter(name -> find(columns, name).isPresent()).findFirst().orElse("");
        return new RegisterDefinition(register.name(), new Title(register.zh(), register.en()), columns,
                Arrays.stream(register.key()).map(name -> get(columns, name)).toList(), getOrNull(columns, time),
                getOrNull(columns, register.opened()), getOrNull(columns, register.closed()));
    }

    private static Optional<RegisterColumn> find(List<RegisterColumn> columns, String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    private static RegisterColumn get(List<RegisterColumn> columns, String name) {
        return find(columns, name).orElseThrow(() -> new IllegalArgumentException("There is no component " + name));
    }

    private static RegisterColumn getOrNull(List<RegisterColumn> columns, String name) {
        return name.isEmpty() ? null : get(columns, name);
    }

    Optional<RegisterColumn> find(String column) {
        return find(columns, column);
    }

    RegisterColumn region() {
        return get(columns, REGION);
    }

    String table() {
        return SqlNames.of(name);
    }

    String history() {
        return table() + "_history";
    }

    /** The columns in SQL, with commas, each behind the given prefix such as {@code staged.}. */
    String columnList(String prefix) {
        return columns.stream().map(column -> prefix + column.sqlName()).collect(Collectors.joining(", "));
    }

    /** The columns one may filter a list by: the key, the time, and whatever takes its values from a vocabulary. */
    List<RegisterColumn> filters() {
        return columns.stream().filter(column -> !column.name().equals(REGION))
                .filter(column -> key.contains(column) || column.equals(time) || column.vocabulary() != null
                        || column.type() == ColumnType.FLAG)
                .toList();
    }
}
