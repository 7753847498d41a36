package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.core.expression.Formula;
import luzhi.core.expression.NoResult;
import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureReference;
import luzhi.relations.Finding;
import luzhi.relations.Interval;
import luzhi.relations.IntervalCalculation;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.RelationCatalog;
import luzhi.relations.Scope;
import luzhi.relations.Severity;

/** The relations among measures, over figures of a text wherever they stand in it: those declared, and every measure's own formula. */
final class CatalogCheck {

    private static final Pattern EVERYTHING = Pattern.compile("全[国省市县区州旗乡镇域]|各级各类|总|共|合计|累计");

    private final RelationCatalog relations;
    private final Function<String, Optional<Measure>> measures;
    private final Map<String, Formula> formulas = new HashMap<>();

    CatalogCheck(RelationCatalog relations, Function<String, Optional<Measure>> measures) {
        this.relations = relations;
        this.measures = measures;
    }

    /** @param year that the text is about */
    void check(Meanings meanings, int year, Verdicts verdicts) {
        Set<Mention> told = Collections.newSetFromMap(new IdentityHashMap<>());
        relations.check(new Scope(year, meanings.statements(), Map.of(), Map.of(), measures)).forEach(check -> {
            Optional.ofNullable(check.agreed()).flatMap(meanings::find).map(List::of).ifPresent(verdicts::agree);
            check.finding().ifPresent(finding -> {
                List<Mention> involved = finding.figures().stream()
                        .flatMap(figure -> meanings.find(figure.key()).stream()).toList();
                if (!involved.isEmpty() && (finding.kind() != Kind.BOUND_EXCEEDED || areWholes(finding, meanings))) {
                    told.add(involved.get(0));
                    verdicts.contradict(contradiction(finding, involved));
                }
            });
        });
        meanings.mentions().forEach((key, mention) -> {
            Measure measure = meanings.meaning(key).measure();
            if (measure.isCalculated() && !told.contains(mention)) {
                byFormula(key, mention, measure, meanings, verdicts);
            }
        });
    }

    /** Whether all that are taken for figures of everything are said to be: who names no kind may have named one before. */
    private static boolean areWholes(Finding finding, Meanings meanings) {
        return finding.figures().stream().filter(figure -> figure.key().dimensions().equals(Dimensions.NONE))
                .flatMap(figure -> meanings.find(figure.key()).stream())
                .allMatch(each -> EVERYTHING.matcher(each.lead()).find());
    }

    private static Contradiction contradiction(Finding finding, List<Mention> involved) {
        return new Contradiction(finding.kind(), finding.severity(), "relation", involved, finding.stated(),
                finding.computed(), finding.diagnoses(), finding);
    }

    private void byFormula(FigureKey key, Mention mention, Measure measure, Meanings meanings,
            Verdicts verdicts) {
        List<Mention> involved = new ArrayList<>(List.of(mention));
        Map<String, Interval> values = new HashMap<>();
        Map<String, Interval> faces = new HashMap<>();
        for (Map.Entry<String, MeasureReference> input : measure.let().entrySet()) {
            Optional<Mention> other = input(key, input.getValue()).flatMap(meanings::find);
            if (other.isEmpty()) {
                return;
            }
            involved.add(other.get());
            values.put(input.getKey(), other.get().interval());
            faces.put(input.getKey(), Interval.of(other.get().value()));
        }
        try {
            Formula formula = formulas.computeIfAbsent(measure.calculated(), Formula::parse);
            Interval computed = new IntervalCalculation(values).calculate(formula);
            BigDecimal face = new IntervalCalculation(faces).calculate(formula).low();
            if (computed.overlaps(mention.interval())) {
                verdicts.agree(involved);
            } else {
                verdicts.contradict(new Contradiction(kind(measure), Severity.WARNING, "formula", involved,
                        ComparisonCheck.range(mention), Range.of(face, computed), Slips.list(mention, face, computed)));
            }
        } catch (NoResult undecided) {
            // a divisor that may be zero, or a formula that is a condition
        }
    }

    /** The figure that a formula names, for the region and period of its own; with the breakdown of both. */
    private static Optional<FigureKey> input(FigureKey of, MeasureReference reference) {
        try {
            return Optional.of(new FigureKey(of.region(), reference.measure(), reference.periodFrom(of.period()),
                    reference.dimensions().and(of.dimensions())));
        } catch (IllegalArgumentException otherBreakdown) {
            return Optional.empty();
        }
    }

    private static Kind kind(Measure measure) {
        if (measure.code().endsWith("-growth")) {
            return Kind.GROWTH_MISMATCH;
        }
        if (measure.unit().equals("percent")) {
            return Kind.SHARE_MISMATCH;
        }
        if (measure.unit().contains("/")) {
            return measure.unit().startsWith("CNY") ? Kind.AVERAGE_MISMATCH : Kind.RATIO_MISMATCH;
        }
        return measure.calculated().contains("/") ? Kind.AVERAGE_MISMATCH : Kind.DIFFERENCE_MISMATCH;
    }
}
