package luzhi.core.problem;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Collects the faults of one request so that all are told at once: the first 1,000, and how many there are. */
public final class Faults {

    /** How many faults a problem lists at most. */
    public static final int LISTED = 1000;

    /** Faults outside of files stay in the order in which they were found. */
    private static final Comparator<Fault> BY_ROW = Comparator.comparing(Fault::row,
            Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Fault> listed = new ArrayList<>();
    private int count;

    public void add(Fault fault) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(fault);
        }
    }

    /** Adds the first faults of a kind, and how many of that kind there are in all. */
    public void addFirst(List<Fault> first, int ofAll) {
        listed.addAll(first);
        count += ofAll;
    }

    /** Adds all of others, which were found in something else: with the pointers that these have here. */
    public void addAll(Faults others, UnaryOperator<String> pointers) {
        others.listed.forEach(fault -> add(new Fault(fault.code(), pointers.apply(fault.pointer()), fault.row(),
                fault.column(), fault.arguments())));
        count += others.count - others.listed.size();
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
            throw refusal.apply(listed.stream().sorted(BY_ROW).limit(LISTED).toList(), count);
        }
    }

    public void throwIfAnyForbidden() {
        throwIfAny(Forbidden::new);
    }

    public void throwIfAnyConflicting() {
        throwIfAny(Conflict::new);
    }

    public void throwIfAnyStale() {
        throwIfAny(StaleRevision::new);
    }

    public void throwIfAnyUnguarded() {
        throwIfAny(RevisionRequired::new);
    }
}
