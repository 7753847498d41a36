package luzhi.report.workflow.submission;

import java.util.Set;

/**
 * Whoever takes a step.
 *
 * @param roles those in the token, whether or not they are ours
 */
record Actor(String name, Set<String> roles, CallerRelation standing) {

    Actor {
        roles = Set.copyOf(roles);
    }
}
