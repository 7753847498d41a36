package luzhi.report.workflow.seal;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Provenance;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.Fact;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.source.KnownFigure;

/**
 * A figure that a verdict rests on, as it is sealed.
 *
 * @param missing why there is no value: {@code not-stated}, {@code missing-…} as somebody stated, {@code source-…} as its owner
 *        fared; null where there is one
 * @param unit null if nobody stated it
 * @param source where a stated value was read; null for a derived one
 * @param complete false for a derived one behind which a register was not declared complete
 */
record SealedFigure(String measure, Dimensions dimensions, RegionCode region, Period period, BigDecimal value,
        String missing, String unit, Provenance source, Boolean complete) {

    /** Every figure that the verdicts rest on, once each, in the order of figures. */
    static SortedMap<FigureKey, SealedFigure> behind(Evaluation evaluation) {
        SortedMap<FigureKey, SealedFigure> figures = new TreeMap<>();
        evaluation.tasks().stream().flatMap(task -> task.criteria().stream())
                .flatMap(criterion -> withCounties(criterion.judgement()))
                .flatMap(judgement -> Stream.concat(judgement.facts().stream(),
                        judgement.factsOfPreviousYear().stream()))
                .filter(Fact.OfFigure.class::isInstance).map(Fact.OfFigure.class::cast)
                .forEach(fact -> figures.put(fact.key(), of(fact)));
        return figures;
    }

    /** A judgement, and those for each county that it is made of. */
    static Stream<Judgement> withCounties(Judgement judgement) {
        return Stream.concat(Stream.of(judgement), judgement.counties().stream().map(Judgement.OfCounty::judgement));
    }

    private static SealedFigure of(Fact.OfFigure fact) {
        FigureKey key = fact.key();
        KnownFigure known = fact.figure();
        return new SealedFigure(key.measure(), key.dimensions(), key.region(), key.period(), fact.value(),
                fact.absence() == null ? null : fact.absence().why(), known == null ? null : known.unit(),
                known == null ? null : known.source(), known == null ? null : known.complete());
    }

    FigureKey key() {
        return new FigureKey(region, measure, period, dimensions);
    }

    /** The figure as its owner gave it; null if it has no value. */
    KnownFigure known() {
        return value == null
                ? null
                : new KnownFigure(measure, dimensions, region, period, value, null, unit, source, complete);
    }

    /** Whether both say the same of a figure; where it was read may differ. */
    boolean agreesWith(SealedFigure other) {
        return other != null && Decimals.areSame(value, other.value) && Objects.equals(missing, other.missing);
    }
}
