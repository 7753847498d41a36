package luzhi.report.cockpit.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One measure over years, of a region and of those directly below it.
 *
 * @param name with its breakdown
 * @param unit its code, {@code unitTitle} what it is called
 * @param years the earliest first
 * @param target what criteria compare it with in the last of them; null where no number is set
 * @param own the region itself
 * @param below those directly below it, by code
 */
record ShownMeasure(String name, String unit, String unitTitle, List<Integer> years, @Nullable BigDecimal target,
        Row own,
        List<Row> below) {

    /**
     * The values of one region.
     *
     * @param values in the order of the years; null where there is none
     * @param address of the same page about that region
     */
    record Row(String name, List<BigDecimal> values, String address) {

        /** The last year's; null where there is none. */
        public @Nullable BigDecimal last() {
            return values.get(values.size() - 1);
        }
    }

    /** Whether any region has any value. */
    public boolean isKnown() {
        return own.values().stream().anyMatch(value -> value != null)
                || below.stream().anyMatch(row -> row.values().stream().anyMatch(value -> value != null));
    }

    /** The years of the region itself, drawn; null where fewer than two have a value. */
    public @Nullable Drawing line() {
        return own.values().stream().filter(value -> value != null).count() < 2
                ? null
                : Drawing.ofYears(years, own.values(), target);
    }

    /** The regions below in the last year, drawn as dots; null where fewer than two have a value. */
    public @Nullable Drawing dots() {
        List<BigDecimal> values = lastBelow();
        return values.size() < 2 ? null : Drawing.ofRegions(values, median(), target);
    }

    private List<BigDecimal> lastBelow() {
        List<BigDecimal> values = new ArrayList<>();
        below.stream().map(Row::last).filter(value -> value != null).forEach(values::add);
        return values;
    }

    /** The median of the regions below that have a value in the last year; null where none has. */
    public @Nullable BigDecimal median() {
        List<BigDecimal> sorted = lastBelow().stream().sorted().toList();
        return sorted.isEmpty()
                ? null
                : sorted.get((sorted.size() - 1) / 2).add(sorted.get(sorted.size() / 2))
                        .divide(BigDecimal.valueOf(2), sorted.get(0).scale() + 1, RoundingMode.HALF_UP);
    }
}
