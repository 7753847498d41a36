package luzhi.kernel.admission;

import java.math.BigDecimal;
import java.util.Map;

import luzhi.core.PlainJava;

/** What requests weigh, by the kind of their work. */
@PlainJava
final class Weights {

    /**
     * What requests of one kind weigh, in bytes of heap.
     *
     * @param places connections to the database that each holds
     * @param ofByte for each byte of the body
     * @param ofEntry for each entry asked for
     */
    record Weight(int places, long each, BigDecimal ofByte, long ofEntry) {

        long of(long bytes, long entries) {
            return each + ofByte.multiply(BigDecimal.valueOf(bytes)).longValue() + ofEntry * entries;
        }
    }

    private final Map<String, Weight> byKind;

    Weights(Map<String, Weight> byKind) {
        this.byKind = Map.copyOf(byKind);
    }

    /** @throws IllegalStateException if nobody said what it weighs */
    Weight get(String kind) {
        Weight weight = byKind.get(kind);
        if (weight == null) {
            throw new IllegalStateException("Nothing says what " + kind + " weighs: set " + setting(kind));
        }
        return weight;
    }

    /** The setting that says what a kind of work weighs. */
    static String setting(String kind) {
        return "luzhi.admission.work." + kind + ".weight";
    }
}
