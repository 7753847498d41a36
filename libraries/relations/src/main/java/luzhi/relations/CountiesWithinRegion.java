package luzhi.relations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import luzhi.core.figure.FigureKey;
import luzhi.core.language.Title;
import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;

/**
 * A region's counties have together no more than the region itself, of whatever additive measure. They may have less: what the
 * city runs itself is no county's, and a county that states nothing counts for nothing here.
 */
record CountiesWithinRegion(String id, Title title, Kind kind, Severity severity) implements Relation {

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
        return scope.counties().keySet().stream().sorted()
                .flatMap(region -> scope.statements().list(region).stream()).filter(Statement::stated)
                .filter(whole -> scope.isAdditiveFromZero(whole.key().measure()))
                .flatMap(whole -> check(whole, ofCounties(whole, scope)))
                .toList();
    }

    private static List<Statement> ofCounties(Statement whole, Scope scope) {
        FigureKey key = whole.key();
        return scope.counties(key.region()).stream().flatMap(county -> scope.statements()
                .find(new FigureKey(county, key.measure(), key.period(), key.dimensions())).stream()).toList();
    }

    private Stream<Check> check(Statement whole, List<Statement> counties) {
        if (counties.isEmpty()) {
            return Stream.empty();
        }
        Interval sum = counties.stream().map(Statement::interval).reduce(Interval::plus).orElseThrow();
        if (!whole.interval().isBelow(sum)) {
            return Stream.of(Check.holds(this, whole.key().region()));
        }
        List<Statement> figures = new ArrayList<>(List.of(whole));
        figures.addAll(counties);
        BigDecimal value = counties.stream().map(Statement::value).reduce(BigDecimal::add).orElseThrow();
        return Stream.of(Check.broken(this, new Finding(id, title, kind, severity, Contrast.ABOVE, whole.key(),
                figures, new Compared(Range.of(whole), Range.of(value, sum), whole.unit()), List.of())));
    }
}
