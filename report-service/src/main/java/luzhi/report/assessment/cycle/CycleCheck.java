package luzhi.report.assessment.cycle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import luzhi.core.problem.Faults;
import luzhi.core.unit.Quantity;
import luzhi.report.assessment.source.Owner;

/**
 * Holds everything that a document says against everything else, without judging any region: what may be found at fault with a
 * rule before it is used is found here, all of it at once.
 */
final class CycleCheck {

    private static final List<String> COUNTS_OF_CREDIBILITY = List.of("agreed", "overstated", "understated",
            "inspected");

    private final Cycle cycle;
    private final CycleVocabulary vocabulary;
    private final Faults faults;
    private final ReferenceCheck references;

    private CycleCheck(Cycle cycle, CycleVocabulary vocabulary, Faults faults) {
        this.cycle = cycle;
        this.vocabulary = vocabulary;
        this.faults = faults;
        this.references = new ReferenceCheck(cycle, vocabulary, faults);
    }

    /**
     * Checks a cycle as {@link CycleReader} read it, also where that found faults.
     *
     * @param faults takes what is wrong, with pointers into the whole document
     * @return the services whose measures it names but that are not known: of those nothing was checked
     */
    static Set<Owner> run(Cycle cycle, CycleVocabulary vocabulary, Faults faults) {
        return new CycleCheck(cycle, vocabulary, faults).run();
    }

    private Set<Owner> run() {
        checkReportingDate();
        checkCredibility();
        checkThresholds();
        checkIds();
        checkTasks();
        references.requireUse();
        return references.unanswered();
    }

    private void checkReportingDate() {
        LocalDate first = LocalDate.of(cycle.year(), 1, 1);
        LocalDate last = first.plusYears(2).minusDays(1);
        LocalDate day = cycle.reportingDate();
        if (day != null && (day.isBefore(first) || day.isAfter(last))) {
            faults.at("/reporting-date", "date-out-of-reach", day, first, last);
        }
    }

    private void checkCredibility() {
        NameCheck names = new NameCheck(faults);
        COUNTS_OF_CREDIBILITY.forEach(name -> names.explain(name, "/credibility", Quantity.of("criterion")));
        names.amount(cycle.credibility(), "/credibility", Quantity.PERCENT);
    }

    private void checkThresholds() {
        List<Threshold> thresholds = cycle.thresholds();
        for (int i = 0; i < thresholds.size(); i++) {
            String unit = thresholds.get(i).unit();
            if (unit != null && !vocabulary.hasUnit(unit)) {
                faults.at("/thresholds/" + i + "/unit", "unknown-unit", unit, vocabulary.listUnits());
            }
        }
    }

    private void checkIds() {
        requireOnce(cycle.thresholds().stream().map(Threshold::id), "/thresholds/", "/id");
        requireOnce(cycle.regionGroups().stream().map(RegionGroup::id), "/region-groups/", "/id");
        requireOnce(cycle.tasks().stream().map(task -> task.number() == 0 ? null : String.valueOf(task.number())),
                "/tasks/", "/number");
        Map<String, String> criteria = new HashMap<>();
        for (int i = 0; i < cycle.tasks().size(); i++) {
            requireOnce(cycle.tasks().get(i).criteria().stream().map(Criterion::id), criterion(i, ""), "/id", criteria);
        }
    }

    private void requireOnce(Stream<String> ids, String before, String behind) {
        requireOnce(ids, before, behind, new HashMap<>());
    }

    /** @param places of the ids met so far */
    private void requireOnce(Stream<String> ids, String before, String behind, Map<String, String> places) {
        List<String> all = ids.toList();
        for (int i = 0; i < all.size(); i++) {
            String place = before + i + behind;
            String first = all.get(i) == null ? null : places.putIfAbsent(all.get(i), place);
            if (first != null) {
                faults.at(place, "id-twice", all.get(i), first);
            }
        }
    }

    private void checkTasks() {
        for (int i = 0; i < cycle.tasks().size(); i++) {
            List<Criterion> criteria = cycle.tasks().get(i).criteria();
            if (!criteria.isEmpty() && criteria.stream().allMatch(Criterion::advisory)) {
                faults.at("/tasks/" + i, "task-undecided", cycle.tasks().get(i).number());
            }
            for (int j = 0; j < criteria.size(); j++) {
                new CriterionCheck(cycle, criteria.get(j), criterion(i, String.valueOf(j)), vocabulary, references,
                        faults).run();
            }
        }
    }

    private static String criterion(int task, String number) {
        return "/tasks/" + task + "/criteria/" + number;
    }
}
