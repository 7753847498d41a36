package luzhi.kernel.register;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import luzhi.core.language.Title;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Unit;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * One column of a register with its rules, as the annotations of the record component say.
 *
 * @param position from 0
 * @param name as JSON and files for machines call it: {@code connectedClassrooms}
 * @param title as files for people call it
 * @param unit null where it counts nothing
 * @param vocabulary whose parts are its values; null where it is free
 * @param rules what a cell by itself has to keep to
 * @param atMost position of the column whose value this one's is not above; null where there is none
 * @param refersTo name of the register whose key its values are; null where there is none
 */
public record RegisterColumn(int position, String name, Title title, ColumnType type, boolean required, Unit unit,
        Dimension vocabulary, Rules rules, Integer atMost, String refersTo) {

    /**
     * What a cell keeps to, whatever stands in others.
     *
     * @param least the least number; null where any is
     * @param most the greatest number; null where any is
     * @param digits how many a decimal may have before the point at most
     * @param decimals how many a number may have at most
     * @param longest how many characters a text may have at most
     * @param pattern what a text has to match; null where it need not
     */
    public record Rules(BigDecimal least, BigDecimal most, int digits, int decimals, int longest, Pattern pattern) {}

    /** As the database calls it: {@code connected_classrooms}. */
    public String sqlName() {
        return SqlNames.of(name);
    }

    /** A value of it, as a person knows what it is: a region, a period, or the title that its vocabulary has for it. */
    Object named(String cell) {
        return switch (type) {
            case REGION -> new RegionCode(cell);
            case PERIOD -> Period.parse(cell);
            default -> vocabulary == null
                    ? cell
                    : vocabulary.find(cell).<Object>map(Dimension.Value::title).orElse(cell);
        };
    }

    /** As query parameters call it, and people who type: the same as in JSON. */
    @Override
    public String toString() {
        return name;
    }
}
