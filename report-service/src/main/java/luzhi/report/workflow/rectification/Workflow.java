package luzhi.report.workflow.rectification;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Forbidden;
import luzhi.core.region.RegionCode;

/**
 * What may be done to one item as it stands now, and by whom: open → closed → confirmed, and from closed back to open.
 *
 * @param region the one that has to rectify
 * @param state null before there is an item
 * @param closedBy who closed it; null unless it is closed or confirmed
 */
record Workflow(RegionCode region, State state, String closedBy) {

    static Workflow of(Rectification item) {
        return new Workflow(item.region(), item.state(), item.closing() == null ? null : item.closing().by());
    }

    /**
     * The state that an act leads to.
     *
     * @throws Forbidden if the actor's region is not entitled to it, or he would confirm what he closed himself
     * @throws Conflict if it cannot be done in this state
     */
    State after(RectificationAction act, Actor actor) {
        boolean entitled = act.isFromAbove() ? actor.standsAbove(region) : actor.region().covers(region);
        if (!entitled) {
            throw new Forbidden(act.isFromAbove()
                    ? Fault.of("rectification-judged-from-above", region, actor.region())
                    : Fault.of("region-out-of-scope", region, actor.region()));
        }
        if (act.from() != state) {
            throw new Conflict("rectification-" + (state == null ? "not-there" : state.code()), act);
        }
        if (act == RectificationAction.CONFIRMED && actor.name().equals(closedBy)) {
            throw new Forbidden(Fault.of("rectification-closed-by-oneself", closedBy));
        }
        return act.to();
    }
}
