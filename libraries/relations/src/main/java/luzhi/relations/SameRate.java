package luzhi.relations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

import luzhi.core.language.Title;
import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * Different measures of a region and period have hardly the same value to many decimals: one may have been copied.
 *
 * @param unit of the measures
 * @param leastDecimals fewer are too likely to agree
 */
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
record SameRate(String id, Title title, Kind kind, Severity severity, String unit, int leastDecimals)
        implements
            Relation {

    SameRate {
        if (unit == null || leastDecimals < 1) {
            throw new IllegalArgumentException("Relation " + id + " needs a unit and at least one decimal");
        }
    }

    @Override
    public Set<MeasureReference> references(int year) {
        return Set.of();
    }

    @Override
    public Set<Period> periods(int year) {
        return Set.of();
    }

    @Override
    public List<Check> check(Scope scope) {
        return scope.regions().stream().flatMap(region -> repeated(region, scope).stream()).toList();
    }

    private List<Check> repeated(RegionCode region, Scope scope) {
        Map<Period, Map<BigDecimal, List<Statement>>> alike = scope.statements().list(region).stream()
                .filter(Statement::stated).filter(one -> unit.equals(one.unit()))
                .filter(one -> decimals(one.value()) >= leastDecimals)
                .collect(Collectors.groupingBy(one -> one.key().period(), TreeMap::new,
                        Collectors.groupingBy(one -> one.value().stripTrailingZeros(), TreeMap::new,
                                Collectors.toList())));
        return alike.values().stream().flatMap(byValue -> byValue.values().stream()).map(same -> check(region, same))
                .toList();
    }

    private static int decimals(BigDecimal value) {
        return value.stripTrailingZeros().scale();
    }

    private Check check(RegionCode region, List<Statement> same) {
        return same.stream().map(one -> one.key().measure()).distinct().count() < 2
                ? Check.holds(this, region)
                : Check.broken(this, new Finding(id, title, kind, severity, Contrast.REPEATED, same.get(0).key(), same,
                        Compared.NOTHING, List.of()));
    }
}
