package luzhi.relations;

import java.util.List;
import java.util.Map;
import java.util.Set;

import luzhi.core.figure.FigureKey;
import luzhi.core.language.Title;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;

/** No part is greater than its whole, of whatever additive measure and along whatever dimension. */
record PartWithinWhole(String id, Title title, Kind kind, Severity severity) implements Relation {

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
        return scope.regions().stream().flatMap(region -> scope.statements().list(region).stream())
                .filter(part -> !part.key().dimensions().byName().isEmpty())
                .filter(part -> scope.isAdditiveFromZero(part.key().measure()))
                .flatMap(part -> part.key().dimensions().byName().entrySet().stream()
                        .flatMap(pair -> scope.statements().find(whole(part, pair)).stream())
                        .filter(whole -> part.stated() || whole.stated())
                        .map(whole -> check(part, whole)))
                .toList();
    }

    private static FigureKey whole(Statement part, Map.Entry<String, String> without) {
        FigureKey key = part.key();
        return new FigureKey(key.region(), key.measure(), key.period(), key.dimensions()
                .without(new Dimensions(Map.of(without.getKey(), without.getValue()))).orElseThrow());
    }

    private Check check(Statement part, Statement whole) {
        return whole.interval().isBelow(part.interval())
                ? Check.broken(this, new Finding(id, title, kind, severity, Contrast.ABOVE, part.key(),
                        List.of(part, whole), new Compared(Range.of(whole), Range.of(part), part.unit()), List.of()))
                : Check.holds(this, part.key().region());
    }
}
