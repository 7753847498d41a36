package luzhi.relations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import luzhi.core.figure.FigureKey;
import luzhi.core.language.Title;
import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * Stocks of a year are hardly all the same as those of an earlier one: they may have been taken from an old report.
 *
 * @param measures the stocks, in every breakdown
 * @param years how many years back is looked, 1 or more
 * @param least how many figures there have to be to compare, all of them the same
 */
record SameAsEarlier(String id, Title title, Kind kind, Severity severity, List<String> measures, int years, int least)
        implements
            Relation {

    SameAsEarlier {
        measures = List.copyOf(measures);
        if (years < 1 || least < 2) {
            throw new IllegalArgumentException("Relation " + id + " compares two figures or more of a year before");
        }
    }

    @Override
    public Set<MeasureReference> references(int year) {
        return measures.stream().map(MeasureReference::parse).collect(Collectors.toSet());
    }

    @Override
    public Set<Period> periods(int year) {
        return IntStream.rangeClosed(0, years).mapToObj(before -> Period.ofYear(year - before))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Check> check(Scope scope) {
        return scope.regions().stream().flatMap(region -> IntStream.rangeClosed(1, years)
                .mapToObj(before -> pairs(region, scope, Period.ofYear(scope.year() - before)))
                .filter(pairs -> pairs.size() >= least).map(pairs -> check(region, pairs))).toList();
    }

    /** What is stated for the year, and the same of the earlier one. */
    private Map<Statement, Statement> pairs(RegionCode region, Scope scope, Period earlier) {
        Map<Statement, Statement> pairs = new LinkedHashMap<>();
        measures.stream().flatMap(measure -> scope.statements().list(region, measure).stream())
                .filter(Statement::stated).filter(now -> now.key().period().equals(Period.ofYear(scope.year())))
                .forEach(now -> scope.statements()
                        .find(new FigureKey(region, now.key().measure(), earlier, now.key().dimensions()))
                        .filter(Statement::stated).ifPresent(then -> pairs.put(now, then)));
        return pairs;
    }

    private Check check(RegionCode region, Map<Statement, Statement> pairs) {
        if (pairs.entrySet().stream()
                .anyMatch(pair -> pair.getKey().value().compareTo(pair.getValue().value()) != 0)) {
            return Check.holds(this, region);
        }
        List<Statement> figures = new ArrayList<>(
                pairs.entrySet().stream().flatMap(pair -> Stream.of(pair.getKey(), pair.getValue())).toList());
        return Check.broken(this, new Finding(id, title, kind, severity, Contrast.REPEATED, figures.get(0).key(),
                figures, Compared.NOTHING, List.of(Diagnosis.of("taken-from-earlier", figures.get(1).key().period(),
                        pairs.size()))));
    }
}
