package luzhi.report.assessment.cycle;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;
import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;
import luzhi.report.assessment.source.KnownMeasures;
import luzhi.report.assessment.source.Owner;

/** What a document may name besides what it says itself: units, measures, and the values of their dimensions. */
final class CycleVocabulary {

    private final KnownMeasures measures;
    private final Predicate<Owner> silent;

    private CycleVocabulary(KnownMeasures measures, Predicate<Owner> silent) {
        this.measures = measures;
        this.silent = silent;
    }

    static CycleVocabulary of(KnownMeasures measures) {
        return new CycleVocabulary(measures, measures.silent()::contains);
    }

    /** One that takes every measure on trust, for when no service can be asked. */
    static CycleVocabulary withoutMeasures() {
        return new CycleVocabulary(new KnownMeasures(Map.of(), Map.of(), Set.of()), owner -> true);
    }

    /** All units. */
    Collection<Unit> listUnits() {
        return Vocabularies.units();
    }

    boolean hasUnit(String code) {
        return Vocabularies.findUnit(code).isPresent();
    }

    /** Whether this owner's measures may exist though they are not found. */
    boolean isSilent(Owner owner) {
        return silent.test(owner);
    }

    Optional<Measure> find(String measure) {
        return measures.find(measure);
    }

    /** A dimension of this measure, as far as its owner tells. */
    Optional<Dimension> findDimension(Measure measure, String dimension) {
        return measures.findDimension(measure.code(), dimension);
    }

    /** What this measure may be broken down by, as far as its owner tells. */
    List<Object> listBreakdowns(Measure measure) {
        return measures.listBreakdowns(measure);
    }

    /** Whether a measure is calculated from something that is calculated from itself. */
    boolean isCircular(Measure measure) {
        return leadsBack(measure, List.of(), new HashSet<>());
    }

    private boolean leadsBack(Measure measure, Collection<String> path, Set<String> done) {
        if (path.contains(measure.code())) {
            return true;
        }
        if (!done.add(measure.code())) {
            return false;
        }
        Set<String> further = new HashSet<>(path);
        further.add(measure.code());
        return measure.let().values().stream().map(input -> measures.find(input.measure()))
                .flatMap(Optional::stream).anyMatch(input -> leadsBack(input, further, done));
    }
}
