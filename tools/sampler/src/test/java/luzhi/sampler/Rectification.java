package luzhi.sampler;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** States of residential kindergartens, followed from the steps of their rectification. */
final class Rectification {

    private static final List<String> RECTIFIED = List.of("converted-to-public", "converted-to-inclusive",
            "otherwise-rectified");

    private final Figures figures;

    Rectification(Figures figures) {
        this.figures = figures;
    }

    BigDecimal count(Map<String, String> breakdown, String region, int year) {
        return figures.register("infrastructure/residential-kindergartens").within(region)
                .where(row -> LocalDate.parse(row.getField("listed")).getYear() <= year)
                .where(row -> !breakdown.containsKey("status")
                        || breakdown.get("status").equals(state(row, year).orElse("not-begun")))
                .where(row -> !breakdown.containsKey("cohort") || breakdown.get("cohort").equals(cohort(row, year)))
                .count();
    }

    private String cohort(NamedCsvRecord kindergarten, int year) {
        if (LocalDate.parse(kindergarten.getField("listed")).getYear() == year) {
            return "listed-during-year";
        }
        return state(kindergarten, year - 1).filter(RECTIFIED::contains).isPresent()
                ? "rectified-before-year"
                : "outstanding-at-start-of-year";
    }

    /** The last step done by the end of the year. */
    private Optional<String> state(NamedCsvRecord kindergarten, int year) {
        return figures.register("infrastructure/rectification-steps").rows().stream()
                .filter(step -> step.getField("kindergarten").equals(kindergarten.getField("code"))
                        && !step.getField("done").isEmpty()
                        && LocalDate.parse(step.getField("done")).getYear() <= year)
                .max(Comparator.comparing(step -> LocalDate.parse(step.getField("done"))))
                .map(step -> step.getField("step"));
    }
}
