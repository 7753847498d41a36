package luzhi.claims.record;

import java.math.BigDecimal;

import luzhi.claims.reading.Mention;
import luzhi.relations.Interval;

/**
 * A stated figure that probably is one on record.
 *
 * @param interval all that it stands for
 * @param verdict whether the figure agrees with it
 * @param probability where it agrees, that this is the figure it is; where it does not, that it is wrong; from 0 to 1
 */
public record RecordedStatement(Mention figure, RecordedFigure record, Verdict verdict,
        Interval interval, BigDecimal probability) {

    /** What a figure is to the one on record. */
    public enum Verdict {
        /** The same. */
        AGREES,
        /** Nearly certainly wrong. */
        WRONG,
        /** Perhaps wrong. */
        DOUBTFUL
    }
}
