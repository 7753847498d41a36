package luzhi.kernel.problem;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

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

    /** What the parser makes of the text; null, and a fault that names the text, if it cannot read it. */
    public <T> T parsed(String pointer, String text, Function<String, T> parser, String code) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            at(pointer, code, text);
            return null;
        }
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
