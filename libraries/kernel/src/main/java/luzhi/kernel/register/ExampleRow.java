package luzhi.kernel.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A row that a register takes, made up from its rules alone: the example of the API description. It is about one county and
 * the year 2020, and what it refers to is the example of the other register.
 */
final class ExampleRow {

    /** Every code that is made up holds it, so that tests put other regions' in its place. */
    static final String REGION = "620702";

    private static final int YEAR = 2020;
    private static final LocalDate DAY = LocalDate.of(YEAR, 9, 1);
    private static final LocalDate LONG_BEFORE = LocalDate.of(2000, 9, 1);
    private static final int MUCH = 100;
    private static final int DIGITS_OF_A_SCHOOL_CODE = 10;
    /** What the official codes of primary schools begin with; the two digits behind it are the province's. */
    private static final String PRIMARY_SCHOOL = "21";

    private final RegisterDefinition register;
    private final Map<String, RegisterDefinition> registers;

    /** @param registers all of the service, by name */
    ExampleRow(RegisterDefinition register, Map<String, RegisterDefinition> registers) {
        this.register = register;
        this.registers = registers;
    }

    /** By column, in their order; null where the row leaves a cell empty. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        register.columns().forEach(column -> values.put(column.name(), value(column)));
        return Collections.unmodifiableMap(values);
    }

    /** The value in one column. */
    Object value(RegisterColumn column) {
        if (column.refersTo() != null) {
            RegisterDefinition other = registers.get(column.refersTo());
            return new ExampleRow(other, registers).value(other.key().get(0));
        }
        if (column.vocabulary() != null) {
            return column.vocabulary().parts().get(0).code();
        }
        return switch (column.type()) {
            case REGION -> REGION;
            case PERIOD -> String.valueOf(YEAR);
            case INTEGER, LONG -> column.name().equals(RegisterDefinition.YEAR)
                    ? (Object) YEAR
                    : (Object) number(column).longValueExact();
            case DECIMAL -> number(column);
            case DATE -> date(column);
            case FLAG -> true;
            case TEXT -> column.rules().pattern() == null ? name(column) : code(column);
        };
    }

    /** Half of what the number is not to exceed, a hundred where there is nothing like that. */
    private BigDecimal number(RegisterColumn column) {
        BigDecimal number = BigDecimal.valueOf(MUCH >> distanceFromTop(column));
        boolean tooMuch = column.rules().most() != null && number.compareTo(column.rules().most()) > 0;
        boolean tooLittle = column.rules().least() != null && number.compareTo(column.rules().least()) < 0;
        if (!tooMuch && !tooLittle) {
            return number;
        }
        return column.rules().least() == null ? column.rules().most() : column.rules().least();
    }

    /** How many columns stand above it, each not to be exceeded by the next. */
    private int distanceFromTop(RegisterColumn column) {
        return column.atMost() == null ? 0 : 1 + distanceFromTop(register.columns().get(column.atMost()));
    }

    private String date(RegisterColumn column) {
        if (column.equals(register.closed()) && !column.required()) {
            return null;
        }
        LocalDate day = column.equals(register.opened()) ? LONG_BEFORE : DAY;
        return day.minusYears(distanceFromTop(column)).toString();
    }

    private static String name(RegisterColumn column) {
        String name = "示例" + column.title().zh();
        return name.substring(0, Math.min(name.length(), column.rules().longest()));
    }

    /** @throws IllegalStateException if digits alone, however many, do not match the column's pattern */
    private static String code(RegisterColumn column) {
        return IntStream
                .concat(IntStream.of(DIGITS_OF_A_SCHOOL_CODE), IntStream.rangeClosed(1, column.rules().longest()))
                .mapToObj(ExampleRow::digits).filter(code -> column.rules().pattern().matcher(code).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No example of " + column.name() + " matches " + column.rules().pattern()));
    }

    private static String digits(int length) {
        if (length == DIGITS_OF_A_SCHOOL_CODE) {
            return PRIMARY_SCHOOL + REGION + "01";
        }
        return length <= REGION.length()
                ? REGION.substring(0, length)
                : REGION + "0".repeat(length - REGION.length() - 1) + "1";
    }
}
