package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import luzhi.claims.reading.Mention;
import luzhi.relations.Diagnosis;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** Parts and what they add up to. */
final class Sums {

    /** So far, and so far only, a total may lie off and still be meant. */
    static final BigDecimal EIGHTH = new BigDecimal("0.125");

    private Sums() {}

    /** What can be a part, or a total. */
    static boolean canBePart(Mention each) {
        return Passages.isAmount(each) && !each.lead().contains("占");
    }

    static Interval sum(List<Mention> parts) {
        return parts.stream().map(Mention::interval).reduce(Interval::plus).orElseThrow();
    }

    /** The sum of the numbers as they are printed. */
    static BigDecimal face(List<Mention> parts) {
        return parts.stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the parts can be those of the total: nearly, or but for a slip. */
    static boolean canBeMeant(Mention total, List<Mention> parts) {
        BigDecimal off = face(parts).subtract(total.value()).abs();
        return off.compareTo(total.value().abs().multiply(EIGHTH).max(BigDecimal.ONE)) <= 0
                || Digits.diagnose(total, parts).isPresent()
                || !ComparisonCheck.power(total.interval(), sum(parts)).isEmpty();
    }

    /** What a part is called. */
    static String name(Mention part) {
        return part.label().equals(part.noun()) ? part.noun() : part.label() + part.noun();
    }

    static void report(Mention total, List<Mention> parts, Severity severity, Consumer<Contradiction> found) {
        List<Mention> involved = new ArrayList<>();
        involved.add(total);
        involved.addAll(parts);
        List<Diagnosis> diagnoses = new ArrayList<>(ComparisonCheck.power(total.interval(), sum(parts)));
        Digits.diagnose(total, parts).ifPresent(diagnoses::add);
        found.accept(new Contradiction(Kind.SUM_MISMATCH, severity, "sum", involved, ComparisonCheck.range(total),
                Range.of(face(parts), sum(parts)), diagnoses));
    }
}
