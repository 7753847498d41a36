package luzhi.report.assessment.cycle;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import luzhi.core.expression.Formula;
import luzhi.core.json.JsonFields;
import luzhi.core.period.Period;
import luzhi.core.problem.Faults;
import luzhi.core.unit.Quantity;

/** Holds one criterion's names, expressions, unit, deadline and remedy against one another. */
final class CriterionCheck {

    private static final int LONGEST_GRACE_IN_YEARS = 10;

    private final Cycle cycle;
    private final Criterion criterion;
    private final String pointer;
    private final CycleVocabulary vocabulary;
    private final ReferenceCheck references;
    private final Faults faults;
    private final NameCheck names;

    /** @param pointer that of the criterion */
    CriterionCheck(Cycle cycle, Criterion criterion, String pointer, CycleVocabulary vocabulary,
            ReferenceCheck references,
            Faults faults) {
        this.cycle = cycle;
        this.criterion = criterion;
        this.pointer = pointer;
        this.vocabulary = vocabulary;
        this.references = references;
        this.faults = faults;
        this.names = new NameCheck(faults);
    }

    void run() {
        checkDeadline();
        Quantity unit = unit();
        explain(criterion.let(), "/let");
        names.condition(criterion.reach().where(), pointer + "/where");
        Optional<Formula> value = names.amount(criterion.requirement().value(), pointer + "/value", unit);
        Optional<Formula> target = target(unit);
        if (criterion.requirement().notBelowPreviousYear()) {
            value.ifPresent(this::requireThresholdsOfPreviousYear);
        }
        if (criterion.remedy() != null) {
            checkRemedy(criterion.remedy(), unit, value, target);
        }
        // what could not be read may use a name
        if (criterion.requirement().isWhole()) {
            criterion.let().keySet().forEach(name -> names.requireUse(name, place("/let", name)));
        }
    }

    private void checkDeadline() {
        LocalDate first = LocalDate.of(cycle.year(), 1, 1);
        LocalDate last = first.plusYears(LONGEST_GRACE_IN_YEARS);
        LocalDate deadline = criterion.deadline();
        if (deadline != null && (deadline.isBefore(first) || deadline.isAfter(last))) {
            faults.at(pointer + "/deadline", "date-out-of-reach", deadline, first, last);
        }
    }

    /** Null where it is not known. */
    private Quantity unit() {
        String unit = criterion.unit();
        if (unit == null || vocabulary.hasUnit(unit)) {
            return unit == null ? null : Quantity.of(unit);
        }
        faults.at(pointer + "/unit", "unknown-unit", unit, vocabulary.listUnits());
        return null;
    }

    private void explain(Map<String, Input> let, String where) {
        LocalDate day = criterion.periodIn(cycle.year()).lastDay();
        let.forEach((name, input) -> {
            names.explain(name, place(where, name), references.quantity(input, place(where, name)));
            references.requireInForce(input, day, place(where, name));
        });
    }

    private String place(String where, String name) {
        return JsonFields.pointer(pointer + where, name);
    }

    private Optional<Formula> target(Quantity unit) {
        return Stream.of(names.amount(criterion.requirement().atLeast(), pointer + "/at-least", unit),
                names.amount(criterion.requirement().atMost(), pointer + "/at-most", unit),
                names.amount(criterion.requirement().equals(), pointer + "/equals", unit)).flatMap(Optional::stream)
                .findFirst();
    }

    /** What is compared with its own value of the year before takes the thresholds of then. */
    private void requireThresholdsOfPreviousYear(Formula value) {
        Period before = criterion.periodIn(cycle.year()).previousYear();
        value.names().stream().filter(criterion.let()::containsKey).sorted().forEach(
                name -> references.requireInForce(criterion.let().get(name), before.lastDay(), place("/let", name)));
    }

    private void checkRemedy(Remedy remedy, Quantity unit, Optional<Formula> value, Optional<Formula> target) {
        explain(remedy.let(), "/remedy/let");
        Optional<Formula> changed = remedy.value() == null
                ? value
                : names.amount(remedy.value(), pointer + "/remedy/value", unit);
        remedy.let().keySet().forEach(name -> names.requireUse(name, place("/remedy/let", name)));
        String change = remedy.change();
        if (change == null || !names.use(change, pointer + "/remedy/change")) {
            return;
        }
        Input input = remedy.let().getOrDefault(change, criterion.let().get(change));
        if (input != null && !(input instanceof Input.OfFigure)) {
            faults.at(pointer + "/remedy/change", "no-figure-to-change", change, input);
        } else if (changed.isPresent()
                && Stream.of(changed, target).flatMap(Optional::stream)
                        .noneMatch(one -> one.names().contains(change))) {
            faults.at(pointer + "/remedy/change", "change-without-effect", change, changed.get());
        }
    }
}
