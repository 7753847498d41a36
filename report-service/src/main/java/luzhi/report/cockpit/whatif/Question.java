package luzhi.report.cockpit.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import luzhi.core.figure.FigureNames;
import luzhi.core.figure.PrintedNumber;
import luzhi.kernel.problem.Problem;
import luzhi.kernel.problem.WordedFault;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.Task;
import luzhi.report.assessment.whatif.WhatIfService;
import luzhi.report.assessment.whatif.WhatIfView;

/**
 * What is asked, and what comes of it.
 *
 * @param choices figures that may be set to another value
 * @param assumed those that are, together
 * @param beside what else is to be said of them
 * @param answer null where nothing was asked, or it was refused
 * @param problem why it was refused; null otherwise
 */
record Question(Cycle cycle, Locale language, FigureNames names, List<Choice> choices, List<Assumption> assumed,
        Beside beside, @Nullable WhatIfView answer, @Nullable Problem problem) {

    /**
     * What else is to be said of what is assumed.
     *
     * @param strayed how many are named besides that are no choice any more
     * @param left how many are not taken, for there are as many as may be
     * @param unaddressed whether it is too much for an address, so that the page cannot be come back to
     */
    record Beside(int strayed, int left, boolean unaddressed) {}

    /** How many may be assumed together. */
    public int most() {
        return Asked.MOST;
    }

    /**
     * A figure that is set to another value, as the form shows it.
     *
     * @param place by which the form names it
     * @param fault what is wrong with its value; null where nothing is
     */
    record Row(int place, Choice choice, String value, @Nullable String fault) {}

    /** A task that comes out differently. */
    record TaskTurn(WhatIfView.TaskChange change, String title) {}

    /** A figure that follows. */
    record Follower(String name, @Nullable String before, @Nullable String after) {}

    /** What a figure is called, with its breakdown and period. */
    public String name(Choice choice) {
        return names.of(choice.move().figure());
    }

    /** What is assumed, row by row. */
    public List<Row> rows() {
        return IntStream.range(0, assumed.size())
                .mapToObj(
                        place -> new Row(place, assumed.get(place).choice(), assumed.get(place).value(), fault(place)))
                .toList();
    }

    private @Nullable String fault(int place) {
        return problem == null
                ? null
                : problem.errors().stream()
                        .filter(each -> WhatIfService.pointer(place).equals(each.pointer()))
                        .map(WordedFault::detail).findFirst().orElse(null);
    }

    /** What may be added: nothing that is assumed already. */
    public List<Choice> further() {
        return choices.stream().filter(choice -> assumed.stream().noneMatch(each -> each.choice().equals(choice)))
                .toList();
    }

    /** Whether more than one of them decides tasks, so that they may be tried all at once. */
    public boolean severalDecide() {
        return Choice.deciding(choices).size() > 1;
    }

    /** Whose verdict is another one. */
    public List<Turn> turned() {
        return Turn.of(answer, true, cycle, language);
    }

    /** Whose verdict stays, though its figures move. */
    public List<Turn> moved() {
        return Turn.of(answer, false, cycle, language);
    }

    /** The tasks that come out differently. */
    public List<TaskTurn> tasks() {
        return answer.tasks().stream().map(change -> new TaskTurn(change, cycle.tasks().stream()
                .filter(task -> task.number() == change.task()).map(Task::title).map(title -> title.in(language))
                .findFirst().orElse(""))).toList();
    }

    /** What is calculated anew. */
    public List<Follower> followers() {
        return answer.recalculated().stream().map(each -> new Follower(
                names.of(each.figure()), print(each.before(), each.unit()), print(each.after(), each.unit()))).toList();
    }

    private @Nullable String print(@Nullable BigDecimal value, @Nullable String unit) {
        return PrintedNumber.text(value, unit, language);
    }
}
