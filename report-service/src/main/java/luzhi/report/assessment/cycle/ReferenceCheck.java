package luzhi.report.assessment.cycle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureReference;
import luzhi.core.problem.Faults;
import luzhi.core.unit.Quantity;
import luzhi.report.assessment.source.Owner;

/** What the names of a cycle stand for: measures, thresholds and groups that have to be there; keeps which were. */
final class ReferenceCheck {

    private final Cycle cycle;
    private final CycleVocabulary vocabulary;
    private final Faults faults;
    private final Set<String> usedThresholds = new HashSet<>();
    private final Set<String> usedGroups = new HashSet<>();
    private final Set<Owner> unanswered = new TreeSet<>();

    ReferenceCheck(Cycle cycle, CycleVocabulary vocabulary, Faults faults) {
        this.cycle = cycle;
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    /** What a name is a number of; null if that cannot be told. */
    Quantity quantity(Input input, String pointer) {
        if (input instanceof Input.OfFigure figure) {
            return figure(figure.reference(), pointer);
        }
        if (input instanceof Input.OfThreshold threshold) {
            return threshold(threshold.id(), pointer);
        }
        if (input instanceof Input.OfGroup group) {
            requireGroup(group.id(), pointer);
        }
        return input == null ? null : Quantity.RATIO;
    }

    private Quantity figure(MeasureReference reference, String pointer) {
        Owner owner = Owner.ofMeasure(reference.measure());
        if (vocabulary.isSilent(owner)) {
            unanswered.add(owner);
            return null;
        }
        Optional<Measure> measure = vocabulary.find(reference.measure());
        if (measure.isEmpty()) {
            faults.at(pointer, "unknown-measure", reference.measure());
            return null;
        }
        reference.dimensions().byName()
                .forEach((name, value) -> checkDimension(measure.get(), name, value, pointer));
        if (vocabulary.isCircular(measure.get())) {
            faults.at(pointer, "circular-measure", reference.measure());
        }
        return Quantity.of(measure.get().unit());
    }

    private void checkDimension(Measure measure, String name, String value, String pointer) {
        if (!measure.dimensions().contains(name)) {
            faults.at(pointer, "unknown-dimension", name, measure.title(), vocabulary.listBreakdowns(measure));
            return;
        }
        vocabulary.findDimension(measure, name).filter(dimension -> dimension.find(value).isEmpty())
                .ifPresent(dimension -> faults.at(pointer, "unknown-dimension-value", value, dimension.title(),
                        dimension.values()));
    }

    private Quantity threshold(String id, String pointer) {
        usedThresholds.add(id);
        Optional<Threshold> threshold = find(id);
        if (threshold.isEmpty()) {
            faults.at(pointer, "unknown-threshold", id);
        }
        return threshold.map(Threshold::unit).map(Quantity::of).orElse(null);
    }

    private Optional<Threshold> find(String id) {
        return cycle.thresholds().stream().filter(threshold -> id.equals(threshold.id())).findFirst();
    }

    /** Requires of a threshold that it holds on that day, if anything of it could be read. */
    void requireInForce(Input input, LocalDate day, String pointer) {
        if (input instanceof Input.OfThreshold named) {
            find(named.id()).filter(threshold -> !threshold.values().isEmpty() && threshold.findOn(day).isEmpty())
                    .ifPresent(threshold -> faults.at(pointer, "threshold-not-in-force", named.id(), day));
        }
    }

    private void requireGroup(String id, String pointer) {
        usedGroups.add(id);
        if (cycle.regionGroups().stream().noneMatch(group -> id.equals(group.id()))) {
            faults.at(pointer, "unknown-group", id);
        }
    }

    /** Tells thresholds and groups that nothing named. */
    void requireUse() {
        List<Threshold> thresholds = cycle.thresholds();
        for (int i = 0; i < thresholds.size(); i++) {
            requireUse(thresholds.get(i).id(), usedThresholds, "/thresholds/" + i, "threshold-not-used");
        }
        List<RegionGroup> groups = cycle.regionGroups();
        for (int i = 0; i < groups.size(); i++) {
            requireUse(groups.get(i).id(), usedGroups, "/region-groups/" + i, "group-not-used");
        }
    }

    private void requireUse(String id, Set<String> used, String pointer, String code) {
        if (id != null && !used.contains(id)) {
            faults.at(pointer, code, id);
        }
    }

    /** The services whose measures the cycle names but that did not tell theirs. */
    Set<Owner> unanswered() {
        return unanswered;
    }
}
