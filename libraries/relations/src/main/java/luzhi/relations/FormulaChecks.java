package luzhi.relations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.core.expression.Formula;
import luzhi.core.expression.NoResult;
import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.MeasureReference;
import luzhi.core.region.RegionCode;

/** One formula, checked in every region that states anything; its formulas are parsed once for all of them. */
final class FormulaChecks {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final FormulaRelation relation;
    private final Scope scope;
    private final Formula computed;
    private final Formula atMost;
    private final Formula atLeast;
    private final Formula fits;
    private final Set<String> needed;
    private final List<ProbableError.Parsed> suspicions;
    private final Map<String, MeasureReference> references = new LinkedHashMap<>();

    FormulaChecks(FormulaRelation relation, Scope scope) {
        this.relation = relation;
        this.scope = scope;
        this.computed = Formula.parse(relation.computed());
        this.atMost = relation.atMost() == null ? null : Formula.parse(relation.atMost());
        this.atLeast = relation.atLeast() == null ? null : Formula.parse(relation.atLeast());
        this.fits = relation.whole() == null ? null : Formula.parse(relation.whole().fits());
        this.needed = relation.needed();
        this.suspicions = relation.diagnoses().stream().map(ProbableError::parsed).toList();
        relation.let().forEach((name, input) -> {
            if (!input.isThreshold()) {
                references.put(name, input.reference(scope.year()));
            }
        });
    }

    List<Check> run() {
        List<Check> checks = new ArrayList<>();
        scope.regions().stream().filter(this::concerns)
                .forEach(region -> breakdowns(region).forEach(part -> checks.add(check(region, part))));
        return checks;
    }

    /** A relation that takes the counties of a region concerns those only that have counties. */
    private boolean concerns(RegionCode region) {
        return relation.let().values().stream().allMatch(input -> input.counties() == null)
                || !scope.counties(region).isEmpty();
    }

    /** The breakdowns of the leading figure that are stated, beyond the dimensions that the relation itself names. */
    private Stream<Dimensions> breakdowns(RegionCode region) {
        if (!relation.breakdowns()) {
            return Stream.of(Dimensions.NONE);
        }
        FigureKey leading = key(region, references.get(relation.leading()), Dimensions.NONE);
        List<Dimensions> stated = scope.statements().list(region, leading.measure()).stream().filter(Statement::stated)
                .map(Statement::key).filter(key -> key.period().equals(leading.period()))
                .flatMap(key -> key.dimensions().without(leading.dimensions()).stream()).toList();
        return stated.isEmpty() ? Stream.of(Dimensions.NONE) : stated.stream();
    }

    private FigureKey key(RegionCode region, MeasureReference reference, Dimensions breakdown) {
        return new FigureKey(region, reference.measure(), reference.periodFrom(relation.period(scope.year())),
                reference.dimensions().and(breakdown));
    }

    private Check check(RegionCode region, Dimensions breakdown) {
        Bound bound = bind(region, breakdown);
        if (!bound.missing().isEmpty()) {
            return Check.lacks(relation, region, bound.missing());
        }
        if (bound.statements().stream().noneMatch(Statement::stated)) {
            return Check.impossible(relation, region, "only-derived");
        }
        try {
            Optional<Finding> found = contradiction(bound);
            return found.isPresent() ? Check.broken(relation, found.get()) : unbroken(region, bound);
        } catch (NoResult e) {
            return Check.impossible(relation, region, "no-result");
        }
    }

    private Check unbroken(RegionCode region, Bound bound) throws NoResult {
        return relation.stated() == null || relation.whole() != null
                ? Check.holds(relation, region)
                : Check.agrees(relation, bound.statement(relation.stated()), bound.calculate(computed));
    }

    private Bound bind(RegionCode region, Dimensions breakdown) {
        Bound bound = new Bound(needed);
        bound.lead(relation.stated());
        relation.let().forEach((name, input) -> {
            if (input.isThreshold()) {
                bound.number(name, scope.thresholds().get(input.threshold()));
            } else if (input.counties() == null) {
                FigureKey key = key(region, references.get(name), breakdown);
                bound.figure(name, key, scope.statements().find(key)
                        .filter(found -> found.stated() || !name.equals(relation.stated())));
            } else {
                bound.counties(name, input.counties(), scope.counties(region).stream()
                        .map(county -> key(county, references.get(name), breakdown)).toList(), scope.statements());
            }
        });
        return bound;
    }

    private Optional<Finding> contradiction(Bound bound) throws NoResult {
        if (relation.whole() != null) {
            return noWholeNumber(bound);
        }
        Range result = tolerant(bound.calculate(computed));
        Interval found = result.interval();
        if (relation.stated() != null) {
            return difference(bound, result, found);
        }
        if (atMost != null && bound.interval(atMost).isBelow(found)) {
            return Optional.of(finding(bound, Contrast.ABOVE, bound.calculate(atMost), result));
        }
        if (atLeast != null && found.isBelow(bound.interval(atLeast))) {
            return Optional.of(finding(bound, Contrast.BELOW, bound.calculate(atLeast), result));
        }
        return Optional.empty();
    }

    private Optional<Finding> difference(Bound bound, Range result, Interval found) {
        Statement stated = bound.statement(relation.stated());
        Interval said = stated.interval();
        boolean ofDirection = relation.kind() == Kind.DIRECTION_MISMATCH;
        return (ofDirection ? found.isOpposite(said) : !found.overlaps(said))
                ? Optional.of(finding(bound, ofDirection ? Contrast.OPPOSITE : Contrast.DIFFERS, Range.of(stated),
                        result))
                : Optional.empty();
    }

    /** Where no whole number fits, the nearest that one gives is what is computed. */
    private Optional<Finding> noWholeNumber(Bound bound) throws NoResult {
        Statement stated = bound.statement(relation.stated());
        Interval.WholeNumbers around = bound.interval(fits).wholeNumbers();
        if (!around.areNone()) {
            return Optional.empty();
        }
        Range below = bound.with(relation.whole().name(), around.last()).calculate(computed);
        Range above = bound.with(relation.whole().name(), around.first()).calculate(computed);
        return Optional.of(finding(bound, Contrast.NO_WHOLE_NUMBER, Range.of(stated),
                distance(below, stated).compareTo(distance(above, stated)) < 0 ? below : above));
    }

    private static BigDecimal distance(Range computed, Statement stated) {
        return computed.value().subtract(stated.value()).abs();
    }

    private Range tolerant(Range exact) {
        if (relation.tolerance() == null) {
            return exact;
        }
        Interval factor = Interval.around(BigDecimal.ONE, relation.tolerance().divide(HUNDRED));
        return Range.of(exact.value(), exact.interval().times(factor));
    }

    /** What is computed is of the same unit as what it is held against, should its own formula not tell. */
    private @Nullable String unit(Bound bound) {
        return Stream.of(computed, atMost, atLeast).filter(Objects::nonNull).map(bound::unit).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private Finding finding(Bound bound, Contrast contrast, Range stated, Range result) {
        Statement subject = bound.statements().get(0);
        String unit = contrast == Contrast.DIFFERS || contrast == Contrast.NO_WHOLE_NUMBER
                ? subject.unit()
                : unit(bound);
        return new Finding(relation.id(), relation.title(), relation.kind(), relation.severity(), contrast,
                subject.key(), bound.statements(), new Compared(stated, result, unit),
                new Diagnoser(suspicions, bound, contrast, subject, result).list());
    }
}
