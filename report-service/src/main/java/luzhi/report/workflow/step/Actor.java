package luzhi.report.workflow.step;

import java.util.Set;

import luzhi.core.PlainJava;
import luzhi.core.region.RegionCode;

/**
 * Whoever takes a step.
 *
 * @param name that writes are attributed to
 * @param region of the token
 * @param about the region whose evaluation or item it is
 * @param roles those in the token, whether or not they are ours
 */
@PlainJava
public record Actor(String name, RegionCode region, RegionCode about, Set<String> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** How he stands to what it is about. */
    CallerRelation standing() {
        return CallerRelation.of(region, about);
    }
}
