package luzhi.kernel.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Collects the faults of one request so that all are told at once: the first 1,000, and how many there are. */
public final class Faults {

    /** How many faults a problem lists at most. */
    public static final int LISTED = 1000;

    private final List<Fault> listed = new ArrayList<>();
    private int count;

    public void add(Fault fault) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(fault);
        }
    }

    public void at(String pointer, String code, Object... arguments) {
        add(Fault.at(pointer, code, arguments));
    }

    public int count() {
        return count;
    }

    /** @throws RuleBroken with all faults, if there are any */
    public void throwIfAny() {
        throwIfAny(RuleBroken::new);
    }

    /** Throws the refusal made of all faults, if there are any. */
    void throwIfAny(BiFunction<List<Fault>, Integer, Refusal> refusal) {
        if (count > 0) {
            throw refusal.apply(listed, count);
        }
    }

    public void throwIfAnyForbidden() {
        throwIfAny(Forbidden::new);
    }

    public void throwIfAnyStale() {
        throwIfAny(StaleRevision::new);
    }

    public void throwIfAnyUnguarded() {
        throwIfAny(RevisionRequired::new);
    }
}
