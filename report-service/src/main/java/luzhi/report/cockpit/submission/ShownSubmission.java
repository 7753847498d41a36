package luzhi.report.cockpit.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.kernel.access.RoleName;
import luzhi.kernel.problem.Problem;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.Task;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.workflow.step.Office;
import luzhi.report.workflow.submission.Action;
import luzhi.report.workflow.submission.ReturnReason;
import luzhi.report.workflow.submission.Step;
import luzhi.report.workflow.submission.SubmissionView;

/**
 * Where an evaluation stands.
 *
 * @param cycle whose parts a return may be about
 * @param attempt a step that was not taken; null unless one was just tried
 */
record ShownSubmission(Cycle cycle, Locale language, SubmissionView now, List<Step> steps, @Nullable Attempt attempt) {

    /** How many parts a form to return asks about at once. */
    private static final int REASONS = 5;

    /** A step that was not taken, with what was typed. */
    record Attempt(Action action, String comment, List<ReturnReason> reasons, Problem problem) {}

    /**
     * Something that is in the way, or worth knowing.
     *
     * @param address where it is to be looked at; null for nowhere
     */
    record Hint(String sentence, @Nullable String address) {}

    /** A part of the evaluation that a return may be about. */
    record Part(String item, String name) {}

    /** A step that leads on, and whose it is. */
    record Next(Action action, boolean mine, List<RoleName> own, List<RoleName> above) {}

    /** What keeps it from being submitted. */
    public List<Hint> blocking() {
        return hints(now.blocking());
    }

    /** What else whoever submits should know. */
    public List<Hint> warnings() {
        return hints(now.warnings());
    }

    private List<Hint> hints(@Nullable List<SubmissionView.ConcernView> concerns) {
        return concerns == null
                ? List.of()
                : concerns.stream().map(each -> new Hint(each.detail(), address(each))).toList();
    }

    private @Nullable String address(SubmissionView.ConcernView concern) {
        String item = concern.item();
        int colon = item.indexOf(':');
        String rest = item.substring(colon + 1);
        String own = Section.BOARD.address(now.cycle(), now.region().text());
        return switch (item.substring(0, Math.max(0, colon))) {
            case "" -> concern.code().equals("declaration-missing")
                    ? Section.DECLARATIONS.address(now.cycle(), now.region().text()) + "#criterion-" + rest
                    : own + "/criteria/" + rest;
            case "discrepancy" -> own + "/findings#" + rest;
            case "narrative" -> Section.NARRATIVES.address(now.cycle(), now.region().text()) + "#task-" + rest;
            case "evidence" -> Section.EVIDENCE.address(now.cycle(), now.region().text()) + "#evidence-" + rest;
            case "region" -> Section.SUBMISSION.address(now.cycle(), rest);
            default -> null;
        };
    }

    /** The steps that lead on from here, each with whose it is; and the one that was just tried, with what was typed beside it. */
    public List<Next> next() {
        return Stream.of(Action.values()).filter(action -> action.leadsOnFrom(now.state()) || isTried(action))
                .map(action -> new Next(action, now.actions().contains(action) || isTried(action),
                        roles(action.office(), true), roles(action.office(), false)))
                .toList();
    }

    /** Whether it waits for nothing but what is in the way. */
    public boolean isHeldUp(Next step) {
        return step.action() == Action.SUBMIT && now.blocking() != null && !now.blocking().isEmpty();
    }

    private boolean isTried(Action action) {
        return attempt != null && attempt.action() == action;
    }

    private static List<RoleName> roles(Office office, boolean own) {
        return Stream.of(RoleName.values()).filter(role -> (own ? office.own() : office.above()).contains(role.code()))
                .toList();
    }

    /** The latest step first. */
    public List<Step> log() {
        List<Step> latestFirst = new ArrayList<>(steps);
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    /** What a return may be about. */
    public List<Part> parts() {
        return cycle.tasks().stream().flatMap(this::parts).toList();
    }

    private Stream<Part> parts(Task task) {
        return Stream.concat(Stream.of(new Part("narrative:" + task.number(), task.number() + " "
                + task.title().in(language))),
                task.criteria().stream().map(criterion -> new Part(criterion.id(), criterion.id() + " "
                        + criterion.title().in(language))));
    }

    /** What a part is called; as it is written where it is none of the cycle. */
    public String name(String item) {
        return parts().stream().filter(part -> part.item().equals(item)).map(Part::name).findFirst().orElse(item);
    }

    /** What was typed as reasons, with room for more. */
    public List<ReturnReason> reasons() {
        List<ReturnReason> typed = new ArrayList<>(attempt == null ? List.of() : attempt.reasons());
        while (typed.size() < REASONS) {
            typed.add(new ReturnReason("", ""));
        }
        return typed;
    }

    /** What was typed beside that step; nothing where it was not tried. */
    public String comment(Action action) {
        return isTried(action) && attempt.comment() != null ? attempt.comment() : "";
    }
}
