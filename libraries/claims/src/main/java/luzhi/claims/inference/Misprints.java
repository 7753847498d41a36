package luzhi.claims.inference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import luzhi.core.expression.NoResult;
import luzhi.relations.Interval;

/** Looks whether one slip in a figure that others follow from would explain that they do not. */
final class Misprints {

    /** Numbers shorter than that become any other by one slip. */
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST = 3;
    private static final int MOST_OPERANDS = 3;

    private final Quantity derived;
    private final Reading reading;
    private final Interval stated;

    private Misprints(Quantity derived, Reading reading) {
        this.derived = derived;
        this.reading = reading;
        this.stated = Arithmetic.exactStated(reading.form(), derived);
    }

    /** Those with two digits that changed places, or else with one digit for another; none if there are many. */
    static List<Misprint> find(Quantity derived, Reading reading) {
        if (reading.operands().size() > MOST_OPERANDS) {
            return List.of();
        }
        Misprints misprints = new Misprints(derived, reading);
        List<Misprint> swapped = misprints.list(true);
        List<Misprint> found = swapped.isEmpty() ? misprints.list(false) : swapped;
        return found.size() <= MOST ? found : List.of();
    }

    private List<Misprint> list(boolean swapped) {
        List<Misprint> found = new ArrayList<>();
        for (int i = 0; i < reading.operands().size(); i++) {
            Quantity operand = reading.operands().get(i);
            String digits = operand.printed().digits();
            if (digits.length() < FEWEST_DIGITS || operand.mention().value().signum() <= 0) {
                continue;
            }
            for (String other : swapped ? swapped(digits) : changed(digits)) {
                BigDecimal right = new BigDecimal(other).multiply(operand.printed().step());
                if (holds(i, right.subtract(operand.mention().value()))) {
                    found.add(new Misprint(operand.mention(), right));
                }
            }
        }
        return found;
    }

    private static Set<String> swapped(String digits) {
        Set<String> others = new LinkedHashSet<>();
        for (int i = 1; i < digits.length(); i++) {
            others.add(digits.substring(0, i - 1) + digits.charAt(i) + digits.charAt(i - 1) + digits.substring(i + 1));
        }
        others.remove(digits);
        return others;
    }

    private static Set<String> changed(String digits) {
        Set<String> others = new LinkedHashSet<>();
        for (int i = 0; i < digits.length(); i++) {
            for (char digit = i == 0 ? '1' : '0'; digit <= '9'; digit++) {
                others.add(digits.substring(0, i) + digit + digits.substring(i + 1));
            }
        }
        others.remove(digits);
        return others;
    }

    private boolean holds(int which, BigDecimal more) {
        List<Interval> operands = new ArrayList<>();
        for (int i = 0; i < reading.operands().size(); i++) {
            Interval own = Arithmetic.exactOperand(reading.form(), reading.operands().get(i));
            operands.add(i == which ? own.plus(Interval.of(own.high().signum() < 0 ? more.negate() : more)) : own);
        }
        try {
            Interval computed = reading.form().exactly(operands,
                    Manner.of(derived, reading.form(), reading.operands()));
            return stated.overlaps(computed)
                    || Likelihood.isUndirected(reading.form(), derived) && stated.overlaps(computed.negated());
        } catch (NoResult undecided) {
            return false;
        }
    }
}
