package luzhi.report.cockpit.administration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.kernel.problem.Problem;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleChanges;
import luzhi.report.assessment.cycle.CycleReceipt;
import luzhi.report.assessment.cycle.CycleVersion;
import luzhi.report.assessment.cycle.Task;
import luzhi.report.assessment.cycle.Threshold;

/**
 * The criteria by which a region is judged.
 *
 * @param owner what the region is called whose they are
 * @param versions of that owner, the latest first
 * @param mayPublish whether the viewer may publish others for the region itself
 * @param typed what stands in the form beside the document
 * @param judged what judges in that year now
 * @param attempt what was just tried; null unless something was
 */
record ShownCriteria(Cycle cycle, Locale language, String owner, List<CycleVersion> versions, boolean mayPublish,
        Typed typed, Judged judged, @Nullable Attempt attempt) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    /**
     * What was typed beside a document.
     *
     * @param year for which it is to be; null if the form had no such field
     * @param note why; null if the form had no such field
     */
    record Typed(@Nullable String year, @Nullable String note) {

        /** The year, if that is one. */
        Optional<Integer> findYear() {
            return year != null && YEAR.matcher(year.strip()).matches()
                    ? Optional.of(Integer.valueOf(year.strip()))
                    : Optional.empty();
        }

        /** Why, as it is kept; null where nothing was typed. */
        @Nullable
        String said() {
            return note == null || note.isBlank() ? null : note;
        }

        /** @throws RuleBroken if that is no year */
        int asYear() {
            return findYear().orElseThrow(() -> new RuleBroken(year == null || year.isBlank()
                    ? Fault.at("year", "field-required", "year")
                    : Fault.at("year", "not-a-whole-number", year)));
        }
    }

    /**
     * By which criteria a region is judged in a year.
     *
     * @param tag of them; null where there are none
     */
    record Judged(int year, @Nullable String tag) {

        private static final Judged NOTHING = new Judged(0, null);

        /** As a form sends it back. */
        public String text() {
            return tag == null ? "" : year + "/" + tag;
        }

        /** Reads it; nothing where that is none. */
        static Judged read(@Nullable String text) {
            int slash = text == null ? -1 : text.indexOf('/');
            return slash < 0 || !YEAR.matcher(text.substring(0, slash)).matches()
                    ? NOTHING
                    : new Judged(Integer.parseInt(text.substring(0, slash)), text.substring(slash + 1));
        }

        /** Those of another year were not read by whoever says it. */
        @Nullable
        String tagOf(int other) {
            return year == other ? tag : null;
        }
    }

    /**
     * A document that was handed over.
     *
     * @param draft what it says; null if it is refused
     * @param receipt what it would change; null if it is refused
     * @param problem why it is refused; null otherwise
     */
    record Attempt(@Nullable Cycle draft, @Nullable CycleReceipt receipt, @Nullable Problem problem) {}

    /** Something wrong with a document, and where. */
    record Wrong(String place, String detail) {}

    /** A kind of things that differ, in words. */
    record Difference(String kind, List<String> added, List<String> changed, List<String> removed) {

        private boolean isSome() {
            return !added.isEmpty() || !changed.isEmpty() || !removed.isEmpty();
        }
    }

    /** Everything that is wrong with the document. */
    public List<Wrong> wrongs() {
        return attempt == null || attempt.problem() == null
                ? List.of()
                : attempt.problem().errors().stream()
                        .map(each -> new Wrong(DocumentPlace.of(each.pointer(), language), each.detail())).toList();
    }

    /** What the document would change, kind by kind. */
    public List<Difference> differences() {
        CycleChanges changes = attempt.receipt().changes();
        return Stream.of(
                new Difference(DocumentPlace.field("document", language), List.of(),
                        changes.fields().stream().map(field -> DocumentPlace.field(field, language)).toList(),
                        List.of()),
                difference("tasks", changes.tasks(), this::task), difference("criteria", changes.criteria(),
                        this::criterion),
                difference("thresholds", changes.thresholds(), this::threshold),
                difference("region-groups", changes.regionGroups(), this::group)).filter(Difference::isSome).toList();
    }

    private Difference difference(String kind, CycleChanges.ById ids, Function<String, String> named) {
        return new Difference(DocumentPlace.field(kind, language), ids.added().stream().map(named).toList(),
                ids.changed().stream().map(named).toList(), ids.removed().stream().map(named).toList());
    }

    private String task(String number) {
        return first(rules -> rules.tasks().stream().filter(task -> String.valueOf(task.number()).equals(number))
                .findFirst()).map(Task::title).map(title -> number + " " + title.in(language)).orElse(number);
    }

    private String criterion(String id) {
        return first(rules -> rules.findCriterion(id)).map(Criterion::title)
                .map(title -> id + " " + title.in(language)).orElse(id);
    }

    private String threshold(String id) {
        return first(rules -> Optional.ofNullable(rules.thresholdsById().get(id))).map(Threshold::title)
                .map(title -> title.in(language)).orElse(id);
    }

    private String group(String id) {
        return first(rules -> rules.regionGroups().stream().filter(group -> group.id().equals(id)).findFirst())
                .map(group -> group.title().in(language)).orElse(id);
    }

    /** By the document, or where it has it no more, by what it would take the place of. */
    private <T> Optional<T> first(Function<Cycle, Optional<T>> found) {
        return found.apply(attempt.draft()).or(() -> found.apply(cycle));
    }
}
