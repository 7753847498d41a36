package luzhi.report.workflow.rectification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.workflow.step.Actor;

/** Items without evaluations, and people who work on them. */
final class Items {

    private Items() {}

    /** Somebody of every role. */
    static Actor of(String name, String region, String about) {
        return new Actor(name, new RegionCode(region), new RegionCode(about),
                Set.of("reporter", "reviewer", "inspector", "admin"));
    }

    static Finding finding(String region, String criterion) {
        return new Finding(2020, region, region, criterion,
                new Shortfall(Verdict.NOT_MET, null, null, null, null, null), "two are left");
    }

    static PlanDraft plan(LocalDate deadline, String reason) {
        return new PlanDraft("hand them over", "county government", null, deadline, reason);
    }

    static ClosingDraft closing(String despite) {
        return new ClosingDraft("done", List.of("1"), despite);
    }

    /** An item that somebody of the region itself opens. */
    static Rectification opened(String region, LocalDate deadline, OffsetDateTime at) {
        return Rectification.open(finding(region, "10.4"), plan(deadline, null).plan(), of("opener", region, region),
                at);
    }

    /** Does something to an item, whatever there is to be said to it. */
    static void act(Rectification item, RectificationAction act, Actor actor, LocalDate deadline, OffsetDateTime at) {
        switch (act) {
            case OPENED -> item.require(act, actor);
            case CHANGED -> item.change(plan(deadline, "because"), actor, at);
            case REPORTED -> item.require(act, actor);
            case CLOSED -> item.close(closing("all the same"), Optional.empty(), actor, at);
            case REOPENED -> item.reopen(new JudgementDraft("no stamp"), actor, at);
            case CONFIRMED -> item.confirm(new JudgementDraft(null), actor, at);
        }
    }
}
