package luzhi.kernel.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import luzhi.core.language.Title;
import luzhi.core.measure.MeasureCatalog;

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
public record RegisterDefinition(String name, Title title, List<RegisterColumn> columns, List<RegisterColumn> key,
        RegisterColumn time, RegisterColumn opened, RegisterColumn closed) {

    static final String REGION = "region";
    static final String YEAR = "year";
    static final String PERIOD = "period";

    /** @throws IllegalArgumentException if the class is no sound declaration, saying why */
    static RegisterDefinition of(Class<?> type, MeasureCatalog catalogue) {
        Register register = type.getAnnotation(Register.class);
        if (register == null || !type.isRecord()) {
            throw new IllegalArgumentException(type + " is no record with @Register");
        }
        List<RegisterColumn> columns = new ColumnReader(type, catalogue).read();
        if (find(columns, REGION).filter(each -> each.type() == ColumnType.REGION && each.required()).isEmpty()) {
            throw new IllegalArgumentException(type + " has no component region that is always there");
        }
        List<RegisterColumn> key = Arrays.stream(register.key()).map(name -> get(columns, name)).toList();
        if (key.isEmpty() || !key.stream().allMatch(RegisterColumn::required)) {
            throw new IllegalArgumentException(type + " has a key that is not always there");
        }
        return new RegisterDefinition(register.name(), new Title(register.zh(), register.en()), columns, key,
                time(columns, register.date()), date(columns, register.opened()), date(columns, register.closed()));
    }

    private static RegisterColumn time(List<RegisterColumn> columns, String date) {
        if (!date.isEmpty()) {
            return date(columns, date);
        }
        RegisterColumn time = find(columns, YEAR).or(() -> find(columns, PERIOD)).orElse(null);
        if (time != null && time.type() != (time.name().equals(YEAR) ? ColumnType.INTEGER : ColumnType.PERIOD)) {
            throw new IllegalArgumentException(time.name() + " may not be a " + time.type());
        }
        return time;
    }

    /** The column of days that is called so; null where nothing is. */
    private static RegisterColumn date(List<RegisterColumn> columns, String name) {
        RegisterColumn date = name.isEmpty() ? null : get(columns, name);
        if (date != null && date.type() != ColumnType.DATE) {
            throw new IllegalArgumentException(name + " is no date");
        }
        return date;
    }

    private static Optional<RegisterColumn> find(List<RegisterColumn> columns, String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    private static RegisterColumn get(List<RegisterColumn> columns, String name) {
        return find(columns, name).orElseThrow(() -> new IllegalArgumentException("There is no component " + name));
    }

    Optional<RegisterColumn> find(String column) {
        return find(columns, column);
    }

    public RegisterColumn region() {
        return get(columns, REGION);
    }

    /**
     * Whether its rows are known by codes that are unique in the whole country: the key names neither a region nor a row of a
     * region, so that another region's row may have it.
     */
    public boolean hasNationalCodes() {
        return key.stream().allMatch(column -> column.type() != ColumnType.REGION && column.refersTo() == null);
    }

    /** Its columns that refer to rows of another register, as the database calls them. */
    public List<String> listReferringTo(RegisterDefinition other) {
        return columns.stream().filter(column -> other.name().equals(column.refersTo())).map(RegisterColumn::sqlName)
                .toList();
    }

    public String table() {
        return SqlNames.of(name);
    }

    public String history() {
        return table() + "_history";
    }

    /** The columns in SQL, with commas, each behind the given prefix such as {@code staged.}. */
    public String columnList(String prefix) {
        return columns.stream().map(column -> prefix + column.sqlName()).collect(Collectors.joining(", "));
    }

    /** Whether two rows are about the same thing, in SQL. */
    public String sameKey(String one, String other) {
        return key.stream().map(RegisterColumn::sqlName)
                .map(column -> one + "." + column + " = " + other + "." + column)
                .collect(Collectors.joining(" and "));
    }

    /** What the key of a row says, as people are told it. */
    List<Object> keyOf(List<Object> cells) {
        return namedKey(key.stream().map(column -> cells.get(column.position()).toString()).toList());
    }

    /** The same of the values of a key, in the order of its columns. */
    public List<Object> namedKey(List<String> values) {
        return IntStream.range(0, key.size()).mapToObj(i -> key.get(i).named(values.get(i))).toList();
    }

    /** The same as {@link #keyText}, of cells. */
    String keyTextOf(List<Object> cells) {
        return key.stream().map(column -> cells.get(column.position()).toString()).collect(Collectors.joining(", "));
    }

    /** What a row is called by its key, in SQL. */
    public String keyText(String relation) {
        return "concat_ws(', ', " + key.stream().map(column -> relation + "." + column.sqlName())
                .collect(Collectors.joining(", ")) + ")";
    }

    /** The columns one may filter a list by: the key, the time, and whatever takes its values from a vocabulary. */
    List<RegisterColumn> filters() {
        return columns.stream().filter(column -> !column.name().equals(REGION))
                .filter(column -> key.contains(column) || column.equals(time) || column.vocabulary() != null
                        || column.type() == ColumnType.FLAG)
                .toList();
    }
}
