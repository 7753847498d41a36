package luzhi.relations;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import luzhi.core.figure.FigureKey;
import luzhi.core.region.RegionCode;

/**
 * What became of a relation for one region, once for each breakdown that it holds for.
 *
 * @param missing figures without which it cannot be checked
 * @param because why it cannot be checked though they are there; null otherwise
 * @param found what does not hold; null where it holds or was not checked
 * @param agreed the stated figure that what is computed agrees with; null where it does not, or is not compared with one
 * @param computed what agrees with it; null where {@code agreed} is
 */
public record Check(Relation relation, RegionCode region, List<FigureKey> missing, @Nullable String because,
        @Nullable Finding found,
        @Nullable FigureKey agreed, @Nullable Range computed) {

    public Check {
        missing = List.copyOf(missing);
    }

    static Check holds(Relation relation, RegionCode region) {
        return new Check(relation, region, List.of(), null, null, null, null);
    }

    static Check agrees(Relation relation, Statement stated, Range computed) {
        return new Check(relation, stated.key().region(), List.of(), null, null, stated.key(), computed);
    }

    static Check broken(Relation relation, Finding found) {
        return new Check(relation, found.subject().region(), List.of(), null, found, null, null);
    }

    static Check lacks(Relation relation, RegionCode region, List<FigureKey> missing) {
        return new Check(relation, region, missing, null, null, null, null);
    }

    static Check impossible(Relation relation, RegionCode region, String because) {
        return new Check(relation, region, List.of(), because, null, null, null);
    }

    public Outcome outcome() {
        if (found != null) {
            return Outcome.BROKEN;
        }
        return missing.isEmpty() && because == null ? Outcome.HOLDS : Outcome.UNCHECKED;
    }

    public Optional<Finding> finding() {
        return Optional.ofNullable(found);
    }
}
