package luzhi.claims.inference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

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
 * @param proposed whether somebody who was asked proposed the reading, of which words say too little
 * @param misprints by which it could be explained, of the figures that it follows from
 * @param also less likely readings that do not hold either, and would if this one did
 */
public record Suspicion(Form form, List<Mention> figures, Range stated, Range computed, boolean said, double wrong,
        boolean proposed, List<Misprint> misprints, List<Suspicion> also) {

    private static final int PRINTED = 3;

    /**
     * By passages of writers left out: of all errors with those that are so likely one in sixteen is none, and not quite three in a
     * hundred sound passages have one. Of the suite's own report, in which nothing is wrong, nothing is.
     */
    private static final double OF_ERROR = 0.75;
    /** What is less likely is never told: of what is as likely, more than one in three is an error. */
    static final double LEAST = 0.45;
    /** Where only places say what is meant of a cell of a table, it is told only where it is nearly certain. */
    private static final double OF_UNSAID_CELL = 0.9;

    public Suspicion {
        figures = List.copyOf(figures);
        misprints = List.copyOf(misprints);
        also = List.copyOf(also);
    }

    Suspicion also(List<Suspicion> others) {
        List<Misprint> common = misprints.stream().filter(each -> others.stream()
                .anyMatch(other -> other.misprints.stream().anyMatch(each::isSame))).toList();
        return new Suspicion(form, figures, stated, computed, said, wrong, proposed,
                common.isEmpty() ? misprints : common,
                others);
    }

    Suspicion misprinted(List<Misprint> all) {
        return new Suspicion(form, figures, stated, computed, said, wrong, proposed, all, also);
    }

    Suspicion asProposed() {
        return new Suspicion(form, figures, stated, computed, said, wrong, true, misprints, also);
    }

    /** Whether one slip would explain another as well. */
    public boolean sharesMisprint(Suspicion other) {
        return misprints.stream().anyMatch(each -> other.misprints.stream().anyMatch(each::isSame));
    }

    /** Whether it is told of a cell of a table, of which often nothing but its place says what it follows from. */
    boolean isCertainOfCell() {
        return said || wrong >= OF_UNSAID_CELL;
    }

    /** How likely it is that one of its figures is wrong, to three places; from 0 to 1. */
    public BigDecimal probability() {
        return BigDecimal.valueOf(wrong).setScale(PRINTED, RoundingMode.HALF_UP);
    }

    /** How gravely it is told. */
    public Severity severity() {
        return wrong >= OF_ERROR ? Severity.ERROR : Severity.WARNING;
    }
}
