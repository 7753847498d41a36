package luzhi.claims.corpus;

import java.util.List;
import java.util.Map;

import luzhi.claims.check.Mismatch;
import luzhi.claims.reading.Claim;

/**
 * What a check made of one passage.
 *
 * @param read every stated figure with what was read there; it is left out if nothing was, or something else
 * @param invented what was read where no figure is stated
 * @param found every contradiction with the gravest finding about it; it is left out if there is none
 * @param secondSights further findings about the same
 * @param falseAlarms errors and warnings about nothing that is wrong
 */
public record Judgement(Passage passage, Map<StatedFigure, Claim> read, List<Claim> invented,
        Map<PlantedError, Mismatch> found, List<Mismatch> secondSights, List<Mismatch> falseAlarms) {

    public Judgement {
        read = Map.copyOf(read);
        invented = List.copyOf(invented);
        found = Map.copyOf(found);
        secondSights = List.copyOf(secondSights);
        falseAlarms = List.copyOf(falseAlarms);
    }
}
