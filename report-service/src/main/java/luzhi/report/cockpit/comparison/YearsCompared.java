package luzhi.report.cockpit.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.core.figure.PrintedNumber;
import luzhi.report.assessment.evaluation.EvaluationView;
import luzhi.report.assessment.evaluation.EvaluationView.CriterionView;
import luzhi.report.assessment.evaluation.EvaluationView.TaskView;
import luzhi.report.assessment.evaluation.Verdict;

/** The evaluations of one region in two years. Tasks and criteria of the same number are held against one another. */
record YearsCompared(EvaluationView earlier, EvaluationView later) {

    /** A task; null in the year that does not have it. */
    record OfTask(int number, @Nullable TaskView earlier, @Nullable TaskView later) {

        /** What it is called, in the later year if that has it. */
        public String title() {
            return later == null ? earlier.title() : later.title();
        }

        /** Whether its status is another one. */
        public boolean isTurned() {
            return earlier != null && later != null && earlier.status() != later.status();
        }
    }

    /**
     * A criterion; null in the year that does not have it.
     *
     * @param task the number of its task
     */
    record OfCriterion(int task, String id, @Nullable CriterionView earlier, @Nullable CriterionView later) {

        private CriterionView any() {
            return later == null ? earlier : later;
        }

        /** What it is called, in the later year if that has it. */
        public String title() {
            return any().title();
        }

        /** Whether no task waits for it. */
        public boolean isAdvisory() {
            return any().advisory();
        }

        /** Whether both years have it. */
        public boolean isInBoth() {
            return earlier != null && later != null;
        }

        /** What it was called in the earlier year, if that is not what it is called in the later one; else null. */
        public @Nullable String titleBefore() {
            return isInBoth() && !earlier.title().equals(later.title()) ? earlier.title() : null;
        }

        /** Whether its verdict is another one. */
        public boolean isTurned() {
            return isInBoth() && earlier.verdict() != later.verdict();
        }

        /** In what the years differ. */
        public Difference difference() {
            if (!isInBoth()) {
                return Difference.ONE_YEAR;
            }
            if (isTurned()) {
                return Difference.TURNED;
            }
            return isSame(earlier.value(), later.value()) && isSame(earlier.target(), later.target())
                    && Objects.equals(earlier.unit(), later.unit()) ? Difference.SAME : Difference.MOVED;
        }

        private static boolean isSame(@Nullable BigDecimal before, @Nullable BigDecimal after) {
            return before == null || after == null ? before == after : before.compareTo(after) == 0;
        }

        /** By how much the value went up or down, as people write it; null where one is missing, or they are of two units. */
        public @Nullable String change(Locale language) {
            if (!isInBoth() || earlier.value() == null || later.value() == null
                    || !Objects.equals(earlier.unit(), later.unit())) {
                return null;
            }
            BigDecimal change = later.value().subtract(earlier.value());
            String printed = PrintedNumber.difference(change, later.unit(), language);
            return change.signum() > 0 ? "+" + printed : printed;
        }
    }

    /**
     * Criteria that differ alike.
     *
     * @param open whether they are shown at once
     */
    record Part(Difference difference, List<OfCriterion> criteria, boolean open) {}

    /** Those criteria that are looked at, by what they differ in, what matters most first. */
    public List<Part> parts(Choice choice) {
        Map<Difference, List<OfCriterion>> parts = criteria().stream().filter(choice::takes).collect(
                Collectors.groupingBy(OfCriterion::difference, TreeMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue(), choice.opens(part.getKey()))).toList();
    }

    /** By number, those of the earlier year first. */
    public List<OfTask> tasks() {
        Map<Integer, TaskView> before = tasks(earlier);
        Map<Integer, TaskView> after = tasks(later);
        return either(before.keySet(), after.keySet()).stream()
                .map(number -> new OfTask(number, before.get(number), after.get(number))).toList();
    }

    private static Map<Integer, TaskView> tasks(EvaluationView of) {
        return of.tasks().stream().collect(inOrder(TaskView::number));
    }

    /** Task by task, in the order of the earlier year and then of what only the later one has. */
    public List<OfCriterion> criteria() {
        List<OfCriterion> criteria = new ArrayList<>();
        for (OfTask task : tasks()) {
            Map<String, CriterionView> before = criteria(task.earlier());
            Map<String, CriterionView> after = criteria(task.later());
            either(before.keySet(), after.keySet())
                    .forEach(id -> criteria.add(new OfCriterion(task.number(), id, before.get(id), after.get(id))));
        }
        return criteria;
    }

    private static Map<String, CriterionView> criteria(@Nullable TaskView of) {
        return of == null ? Map.of() : of.criteria().stream().collect(inOrder(CriterionView::id));
    }

    private static <K, V> Collector<V, ?, Map<K, V>> inOrder(Function<V, K> key) {
        return Collectors.toMap(key, Function.identity(), (one, same) -> one, LinkedHashMap::new);
    }

    private static <K> Set<K> either(Set<K> before, Set<K> after) {
        Set<K> keys = new LinkedHashSet<>(before);
        keys.addAll(after);
        return keys;
    }

    /** How many criteria of both years are met in the later one, and were not in the earlier one. */
    public long newlyMet() {
        return turned().filter(criterion -> criterion.later().verdict() == Verdict.MET).count();
    }

    /** How many criteria of both years were met in the earlier one, and are open in the later one. */
    public long metNoMore() {
        return turned().filter(criterion -> criterion.earlier().verdict() == Verdict.MET
                && (criterion.later().verdict() == Verdict.NOT_MET
                        || criterion.later().verdict() == Verdict.IN_PROGRESS))
                .count();
    }

    /** How many criteria of both years were judged in the earlier one, and cannot be in the later one. */
    public long judgedNoMore() {
        return turned().filter(criterion -> criterion.later().verdict() == Verdict.NOT_EVALUABLE).count();
    }

    private Stream<OfCriterion> turned() {
        return criteria().stream().filter(OfCriterion::isTurned);
    }

    /** What the reader must know before anything else, of either year. */
    public List<String> notices() {
        return Stream.of(earlier.notice(), later.notice()).filter(notice -> notice != null).distinct().toList();
    }
}
