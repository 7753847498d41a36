package luzhi.report.workflow.step;

import java.util.Set;

import luzhi.core.PlainJava;

/**
 * Whose a step is.
 *
 * @param own the roles of which somebody of the region itself needs one; none if it is not the region's
 * @param above those of which somebody of a region above needs one; none if it is not theirs
 */
@PlainJava
public record Office(Set<String> own, Set<String> above) {

    public Office {
        own = Set.copyOf(own);
        above = Set.copyOf(above);
    }

    /** That of regions above alone: somebody of these roles. */
    public static Office ofAbove(String... roles) {
        return new Office(Set.of(), Set.of(roles));
    }

    /** That of the region itself and of those above: somebody of these roles. */
    public static Office ofRegionAndAbove(String... roles) {
        return new Office(Set.of(roles), Set.of(roles));
    }

    /** Whether it is not the region's own. */
    public boolean isAboveAlone() {
        return own.isEmpty();
    }

    boolean includes(Actor actor) {
        return rolesFor(actor.standing()).stream().anyMatch(actor.roles()::contains);
    }

    private Set<String> rolesFor(CallerRelation standing) {
        return switch (standing) {
            case OWN -> own;
            case ABOVE -> above;
            case ELSEWHERE -> Set.of();
        };
    }
}
