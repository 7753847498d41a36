package luzhi.report.cockpit.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import luzhi.kernel.problem.Problem;
import luzhi.report.workflow.evidence.EvidenceView;
import luzhi.report.workflow.rectification.Plan;
import luzhi.report.workflow.rectification.RectificationAction;
import luzhi.report.workflow.rectification.RectificationView;

/**
 * One item.
 *
 * @param revisions how it came to be what it is
 * @param actions what the viewer may do to it
 * @param evidence what may prove that it is done
 * @param attempt what was just tried and not taken; null unless something was
 */
record ShownItem(Names names, RectificationView view, List<RectificationView> revisions,
        Set<RectificationAction> actions, List<EvidenceView> evidence, LocalDate today, @Nullable Attempt attempt) {

    /** What was not taken, as it was typed. */
    record Attempt(RectificationAction action, Typed typed, Problem problem) {}

    /** What can be done, with what stands in its form. */
    record Form(RectificationAction action, Typed typed, @Nullable Problem problem) {}

    /** What the item is about. */
    public String criterion() {
        return names.criterion(view.finding().criterion());
    }

    /** Who has to rectify. */
    public String region() {
        return names.region(view.finding().responsible());
    }

    /** What the viewer may do; and what he just tried, with what he typed. */
    public List<Form> forms() {
        return List.of(RectificationAction.values()).stream()
                .filter(action -> actions.contains(action) || isTried(action))
                .map(action -> isTried(action)
                        ? new Form(action, attempt.typed(), attempt.problem())
                        : new Form(action, before(action), null))
                .toList();
    }

    private boolean isTried(RectificationAction action) {
        return attempt != null && attempt.action() == action;
    }

    /** What stands in a form before anything is typed. */
    private Typed before(RectificationAction action) {
        Plan plan = view.plan();
        return switch (action) {
            case CHANGED -> new Typed(Map.of("measures", List.of(plan.measures()), "owner", List.of(plan.owner()),
                    "person", plan.person() == null ? List.of() : List.of(plan.person()), "deadline",
                    List.of(plan.deadline().toString())));
            case REPORTED -> new Typed(Map.of("date", List.of(today.toString())));
            default -> Typed.nothing();
        };
    }

    /** What is to prove that it is done, by the names under which it was filed. */
    public List<EvidenceView> proofs() {
        return view.stage().closing() == null
                ? List.of()
                : evidence.stream().filter(each -> view.stage().closing().evidence().contains(String.valueOf(each.id()))
                        || view.stage().closing().evidence().contains(each.sha256())).toList();
    }
}
