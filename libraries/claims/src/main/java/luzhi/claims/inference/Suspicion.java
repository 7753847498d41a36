package luzhi.claims.inference;

import java.util.List;
import java.util.Optional;

import luzhi.claims.reading.Mention;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/**
 * A reading that does not hold.
 *
 * @param form what the figure was taken for
 * @param figures those involved, the one that follows from the others first
 * @param stated what it stands for, with its sign
 * @param computed what follows from the others
 * @param said whether words that always say so say that the figure is of the form
 * @param wrong how likely the reading is meant and one of its figures is wrong; from 0 to 1
 */
public record Suspicion(Form form, List<Mention> figures, Range stated, Range computed, boolean said,
        double wrong) {

    /** By passages of writers left out in turn: of so many errors, one in ten is none. */
    private static final double OF_ERROR = 0.65;
    private static final double OF_WARNING = 0.3;
    /** Where only places say what is meant, nobody is told an error. */
    private static final double OF_UNSAID_WARNING = 0.9;

    public Suspicion {
        figures = List.copyOf(figures);
    }

    /** How gravely it is told; empty where it is not. */
    public Optional<Severity> severity() {
        if (said && wrong >= OF_ERROR) {
            return Optional.of(Severity.ERROR);
        }
        return wrong >= (said ? OF_WARNING : OF_UNSAID_WARNING) ? Optional.of(Severity.WARNING) : Optional.empty();
    }
}
