package luzhi.relations;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

import luzhi.core.expression.Formula;

/**
 * An error that a broken relation may have come from, and how to find out by calculating. Exactly one of {@code gives}, {@code
 * parts} and {@code fits}.
 *
 * @param code key of its sentence
 * @param gives what the error would give; it is diagnosed if that is what is stated
 * @param parts how many parts there are whose sum may have been stated in place of their average
 * @param name the figure that may have been another one, where {@code fits} says which value of it would fit
 */
record ProbableError(String code, String gives, Integer parts, String name, String fits) {

    ProbableError {
        int ways = (gives == null ? 0 : 1) + (parts == null ? 0 : 1) + (fits == null ? 0 : 1);
        if (code == null || ways != 1 || (name == null) != (fits == null)) {
            throw new IllegalArgumentException("A diagnosis has a code and gives, parts, or name with fits: " + code);
        }
        if (parts != null && parts < 2) {
            throw new IllegalArgumentException("A sum has two parts or more, not " + parts);
        }
    }

    /**
     * A suspicion with its formula parsed, for it is looked into in every region.
     *
     * @param formula null for a sum of parts
     */
    record Parsed(ProbableError suspicion, Formula formula) {}

    Parsed parsed() {
        String text = gives == null ? fits : gives;
        return new Parsed(this, text == null ? null : Formula.parse(text));
    }

    /** The names its formula takes. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        if (gives != null) {
            names.addAll(Formula.parse(gives).names());
        }
        if (fits != null) {
            names.addAll(Formula.parse(fits).names());
            names.add(name);
        }
        return names;
    }

    /** Half a part to both sides of their number: so far an average of unequal parts may well lie off. */
    Interval aboutAllParts() {
        return Interval.around(BigDecimal.valueOf(parts), new BigDecimal("0.5"));
    }
}
