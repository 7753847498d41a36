package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import luzhi.claims.reading.Mention;
import luzhi.claims.record.RecordedFigure;
import luzhi.relations.Diagnosis;
import luzhi.relations.Finding;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/**
 * What does not hold among the figures of a text, before it is put into words.
 *
 * @param says key of the sentence that says so
 * @param figures those involved, the contradicted one first
 * @param stated what is stated, or the bound
 * @param computed what follows from the others
 * @param relation the relation among measures that does not hold; null where the text itself says what should
 * @param record what is on record and is stated otherwise; null where it is not held against records
 * @param likelihood how likely it is; {@link Likelihood#UNKNOWN} where nobody weighed it
 */
record Contradiction(Kind kind, Severity severity, String says, List<Mention> figures, Range stated, Range computed,
        List<Diagnosis> diagnoses, Finding relation, @Nullable RecordedFigure record, Likelihood likelihood) {

    /**
     * How likely it is that something is wrong.
     *
     * @param probability from 0 to 1; null where nobody weighed it
     * @param proposed whether somebody who was asked proposed what the figure follows from
     * @param also what else does not hold, and would if this did
     */
    record Likelihood(@Nullable BigDecimal probability, boolean proposed, List<Contradiction> also) {

        static final Likelihood UNKNOWN = new Likelihood(null, false, List.of());

        Likelihood {
            also = List.copyOf(also);
        }
    }

    Contradiction {
        figures = List.copyOf(figures);
        diagnoses = List.copyOf(diagnoses);
    }

    Contradiction(Kind kind, Severity severity, String says, List<Mention> figures, Range stated, Range computed,
            List<Diagnosis> diagnoses, Finding relation) {
        this(kind, severity, says, figures, stated, computed, diagnoses, relation, null, Likelihood.UNKNOWN);
    }

    Contradiction(Kind kind, Severity severity, String says, List<Mention> figures, Range stated, Range computed,
            List<Diagnosis> diagnoses) {
        this(kind, severity, says, figures, stated, computed, diagnoses, null, null, Likelihood.UNKNOWN);
    }

    Contradiction likely(BigDecimal probability, boolean proposed, List<Contradiction> also) {
        return new Contradiction(kind, severity, says, figures, stated, computed, diagnoses, relation, record,
                new Likelihood(probability, proposed, also));
    }

    boolean isProposed() {
        return likelihood.proposed();
    }

    /** The same, more or less grave. */
    Contradiction as(Severity other) {
        return new Contradiction(kind, other, says, figures, stated, computed, diagnoses, relation, record, likelihood);
    }

    /** The same, of what is on record. */
    Contradiction of(RecordedFigure recorded) {
        return new Contradiction(kind, severity, says, figures, stated, computed, diagnoses, relation, recorded,
                likelihood);
    }

    Mention contradicted() {
        return figures.get(0);
    }
}
