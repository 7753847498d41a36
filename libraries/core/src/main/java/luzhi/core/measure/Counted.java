package luzhi.core.measure;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How the rows of a register give a measure: one number a row, put together over all rows of a region, period and
 * breakdown. Expressions and conditions are SQL over one row of the register.
 *
 * @param register whose rows are counted
 * @param from the relation that holds them: a view over the register with its {@code id}, {@code region} and time; the
 *        register's own table unless said
 * @param sum what a row adds; without it and without {@code least}, every row counts one
 * @param least the number of a row of which the smallest is wanted
 * @param where which rows count; all unless said
 * @param columns the column of a dimension, where it is not called the same
 * @param breakdowns the dimensions by which it is broken down, each a list of them; each dimension alone unless said. The
 *        total is always there
 * @param addsOverTime whether rows of periods inside a longer one add up to that one's figure, as payments do and pupils
 *        do not
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Counted(
        @JsonProperty(required = true) String register,
        String from,
        String sum,
        String least,
        String where,
        Map<String, String> columns,
        List<List<String>> breakdowns,
        @JsonProperty("adds-over-time") Boolean addsOverTime) {

    public Counted {
        if (sum != null && least != null) {
            throw new IllegalArgumentException(register + ": either a sum or the least, not both");
        }
        from = from == null ? register.replace('-', '_') : from;
        addsOverTime = addsOverTime != null && addsOverTime;
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        breakdowns = breakdowns == null ? List.of() : breakdowns.stream().map(List::copyOf).toList();
    }

    /** The column that holds the values of a dimension. */
    public String columnOf(String dimension) {
        return columns.getOrDefault(dimension, dimension.replace('-', '_'));
    }
}
