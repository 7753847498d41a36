package luzhi.claims.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;

import luzhi.core.measure.Unit;

/**
 * A word that stands behind a number.
 *
 * @param unit code of the unit; null where the word has none of ours
 * @param times how much of the unit one of the word is
 * @param counting units by the thing that is counted, for words that count things of many kinds
 * @param people whether people are counted with it
 * @param notBefore characters before which it is part of a word
 */
record UnitWord(String word, String unit, BigDecimal times, Map<String, String> counting,
        @JsonProperty("people") boolean people, @JsonProperty("not-before") String notBefore) {

    private static final Set<String> MEASURED = Set.of("元", "公里", "千米", "米", "吨", "亩", "公顷", "分", "倍", "GB", "TB", "kg",
            "km",
            "小时", "‰", "厘米", "毫米", "年");

    UnitWord {
        times = times == null ? BigDecimal.ONE : times;
        counting = counting == null ? Map.of() : Map.copyOf(counting);
        notBefore = notBefore == null ? "" : notBefore;
    }

    static UnitWord of(Unit unit) {
        return new UnitWord(unit.title().zh(), unit.code(), null, null, false, null);
    }

    boolean countsThings() {
        return !counting.isEmpty();
    }

    /** Whether what stands before it is measured, not counted, though the vocabulary does not say so. */
    boolean measures() {
        return MEASURED.contains(word);
    }
}
