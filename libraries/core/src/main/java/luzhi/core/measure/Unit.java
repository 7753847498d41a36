package luzhi.core.measure;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import luzhi.core.language.Title;

/**
 * A unit of measurement.
 *
 * @param decimals how many decimals a stated value may have at most: 0 for things that are counted
 * @param printedIn the multiples in which large values are printed, ascending, as yuan are in 万 and 亿: the trailing zeros of
 *        a whole value that reaches the first of them say nothing; empty where a value is printed in full
 */
public record Unit(String code, Title title, int decimals,
        @JsonProperty("printed-in") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BigDecimal> printedIn) {

    public Unit {
        if (decimals < 0 || decimals > 10) {
            throw new IllegalArgumentException("Unit " + code + " has " + decimals + " decimals; 0 to 10 are possible");
        }
        printedIn = printedIn == null ? List.of() : printedIn.stream().sorted().toList();
    }

    /** Whether things are counted in it, so that a value is whole. */
    @JsonIgnore
    public boolean isCount() {
        return decimals == 0;
    }
}
