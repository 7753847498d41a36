package luzhi.report.cockpit.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import luzhi.core.figure.PrintedNumber;
import luzhi.core.figure.Provenance;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Threshold;
import luzhi.report.assessment.evaluation.TaskStatus;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.assessment.evaluation.VerdictWords;
import luzhi.report.cockpit.measure.MeasureAddress;
import luzhi.report.cockpit.rectification.Names;
import luzhi.report.workflow.seal.Outcome;
import luzhi.report.workflow.seal.SealChangesView;
import luzhi.report.workflow.seal.SealChangesView.FigureValue;
import luzhi.report.workflow.seal.SealView;
import luzhi.report.workflow.seal.SealedDeclaration;

/**
 * What changed between a seal and another, or the evaluation as it stands.
 *
 * @param seals all that there are, the first one first
 * @param since the number of the earlier one
 * @param until that of the later one; null for the evaluation as it stands
 * @param notice what the reader must know before anything else; null if nothing
 * @param found null where a seal is not what was sealed, and nothing is compared with it
 */
record ShownChanges(Words words, List<SealView> seals, int since, @Nullable Integer until, @Nullable String notice,
        @Nullable SealChangesView found) {

    /** What things are called. */
    record Words(Names names, VerdictWords verdicts) {}

    /** A task whose status is another one; null before or after for one that was not, or is no more. */
    record OfTask(String title, @Nullable TaskStatus before, @Nullable TaskStatus after) {}

    /** A criterion, judged otherwise; null before or after where it was not judged. */
    record OfCriterion(String id, String criterion, String region, @Nullable Judged before, @Nullable Judged after) {

        /** Whether the verdict is another one, and not the value alone. */
        public boolean isTurned() {
            return before == null || after == null || before.verdict() != after.verdict();
        }
    }

    /** A verdict, with value and target as people write them. */
    record Judged(Verdict verdict, @Nullable String value, @Nullable String target) {}

    /**
     * A figure with another value, as people write it; null before or after where there was none.
     *
     * @param source where the later value was read; null where that is not said
     */
    record OfFigure(String name, String address, @Nullable String before, @Nullable String after,
            @Nullable Provenance source) {}

    /** A rule, or a bound, that is another one; null before or after for one that was not, or is no more. */
    record OfRule(String title, @Nullable String before, @Nullable String after) {}

    /** What a region says of itself; null before or after where it said nothing. */
    record OfDeclaration(String id, String criterion, String region, @Nullable SealedDeclaration before,
            @Nullable SealedDeclaration after) {}

    /** What it writes about a task. */
    record OfText(String task, ChangedTexts.Narrative narrative) {}

    /** A seal, with the number of the one before it; null before the first. */
    record Sealed(SealView seal, @Nullable Integer before) {}

    /** The first one first. */
    public List<Sealed> rows() {
        List<Sealed> rows = new ArrayList<>();
        Integer before = null;
        for (SealView seal : seals) {
            rows.add(new Sealed(seal, before));
            before = seal.number();
        }
        return rows;
    }

    /** Whether nothing changed. */
    public boolean isSame() {
        return found != null && found.criteria().isEmpty() && found.tasks().isEmpty() && found.figures().isEmpty()
                && found.thresholds().isEmpty() && found.rules().isEmpty() && found.declarations().isEmpty()
                && narratives() == null && evidence() == null && findings() == null && answers() == 0;
    }

    /** Null where none is. */
    public @Nullable Part<OfTask> tasks() {
        return Part.ofAny(found.tasks().stream().map(change -> new OfTask(task(change.task()), change.before(),
                change.after())).toList());
    }

    private String task(int number) {
        return number + " " + words.names().cycle().tasks().stream().filter(task -> task.number() == number)
                .map(task -> task.title().in(words.names().language())).findFirst().orElse("");
    }

    /** Those whose verdict turned come first; null where there are none. */
    public @Nullable Part<OfCriterion> criteria() {
        return Part.ofAny(found.criteria().stream().map(change -> new OfCriterion(change.criterion(),
                words.names().criterion(change.criterion()), words.names().region(change.region()),
                judged(change.criterion(), change.before()), judged(change.criterion(), change.after())))
                .sorted(Comparator.comparing(change -> !change.isTurned())).toList());
    }

    private @Nullable Judged judged(String criterion, @Nullable Outcome outcome) {
        String unit = words.names().cycle().findCriterion(criterion).map(found -> found.requirement().unit())
                .orElse(null);
        return outcome == null
                ? null
                : new Judged(outcome.verdict(), print(outcome.value(), unit),
                        print(outcome.target(), unit));
    }

    /** Null where none is another one. */
    public @Nullable Part<OfFigure> figures() {
        return Part.ofAny(found.figures().stream().map(change -> new OfFigure(
                String.valueOf(words.verdicts().print(change.figure())),
                MeasureAddress.of(words.names().cycle().year(), change.figure().region(), change.figure().measure(),
                        change.figure().dimensions()),
                value(change.before()), value(change.after()),
                change.after() == null ? null : change.after().source())).toList());
    }

    private @Nullable String value(@Nullable FigureValue figure) {
        return figure == null ? null : print(figure.value(), figure.unit());
    }

    /** Bounds and rules; null where none is another one. */
    public @Nullable Part<OfRule> rules() {
        List<OfRule> rules = new ArrayList<>();
        found.thresholds().forEach(change -> rules.add(new OfRule(
                Optional.ofNullable(change.after()).orElse(change.before()).title().in(words.names().language()),
                value(change.before()), value(change.after()))));
        found.rules().forEach(change -> rules.add(new OfRule(words.names().criterion(change.criterion()),
                wording(change.before()), wording(change.after()))));
        return Part.ofAny(rules);
    }

    private @Nullable String value(@Nullable Threshold threshold) {
        return threshold == null
                ? null
                : threshold.findOn(words.names().on()).map(Threshold.Dated::value)
                        .map((BigDecimal value) -> print(value, threshold.unit())).orElse(null);
    }

    private @Nullable String print(@Nullable BigDecimal value, @Nullable String unit) {
        return PrintedNumber.text(value, unit, words.names().language());
    }

    private @Nullable String wording(@Nullable Criterion criterion) {
        return criterion == null ? null : criterion.title().in(words.names().language());
    }

    /** Null where none is another one. */
    public @Nullable Part<OfDeclaration> declarations() {
        return Part.ofAny(found.declarations().stream().map(change -> new OfDeclaration(change.criterion(),
                words.names().criterion(change.criterion()), words.names().region(change.region()), change.before(),
                change.after())).toList());
    }

    private ChangedTexts texts() {
        return new ChangedTexts(found.texts());
    }

    /** Null where none is another one. */
    public @Nullable Part<OfText> narratives() {
        return Part.ofAny(texts().narratives().stream().map(each -> new OfText(task(each.task()), each)).toList());
    }

    /** Null where none came or went. */
    public @Nullable Part<ChangedTexts.Entry> evidence() {
        return Part.ofAny(texts().evidence());
    }

    /** Null where none came or went. */
    public @Nullable Part<ChangedTexts.Entry> findings() {
        return Part.ofAny(texts().findings(words.names().language().getLanguage()));
    }

    /** How many findings that are still there have another answer. */
    public int answers() {
        return texts().answers();
    }
}
