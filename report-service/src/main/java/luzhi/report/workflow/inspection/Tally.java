package luzhi.report.workflow.inspection;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import luzhi.core.expression.Formula;
import luzhi.core.expression.NoResult;

/** On how many criteria a region and its inspectors agree. A criterion that the region was not judged by is not counted. */
record Tally(int agreed, int overstated, int understated) {

    static Tally of(SelfVerdicts self, Collection<InspectionView> inspections) {
        Map<Agreement, Long> count = inspections.stream().map(found -> agreement(self, found)).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Tally(Math.toIntExact(count.getOrDefault(Agreement.AGREED, 0L)),
                Math.toIntExact(count.getOrDefault(Agreement.OVERSTATED, 0L)),
                Math.toIntExact(count.getOrDefault(Agreement.UNDERSTATED, 0L)));
    }

    /** Null where the region says nothing. */
    static Agreement agreement(SelfVerdicts self, InspectionView found) {
        return self.byCriterion().containsKey(found.criterion())
                ? Agreement.of(self.byCriterion().get(found.criterion()), found.verdict())
                : null;
    }

    int inspected() {
        return agreed + overstated + understated;
    }

    /** What a formula over {@code agreed, overstated, understated, inspected} makes of it; nothing if that divides by zero. */
    Optional<BigDecimal> value(Formula credibility) {
        try {
            return Optional.of(credibility.calculate(Map.of("agreed", BigDecimal.valueOf(agreed), "overstated",
                    BigDecimal.valueOf(overstated), "understated", BigDecimal.valueOf(understated), "inspected",
                    BigDecimal.valueOf(inspected()))));
        } catch (NoResult nothingInspected) {
            return Optional.empty();
        }
    }
}
