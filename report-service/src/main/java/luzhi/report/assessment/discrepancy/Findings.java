package luzhi.report.assessment.discrepancy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import luzhi.core.PlainJava;
import luzhi.core.figure.FigureKey;
import luzhi.relations.Check;
import luzhi.relations.Contrast;
import luzhi.relations.Finding;
import luzhi.relations.Range;

/** One list of all that is found: broken relations, and reported figures that what is behind them contradicts. */
@PlainJava
final class Findings {

    /** Two ways of calculating one number from the same figures agree at least so far. */
    private static final MathContext SAME = new MathContext(20);

    private Findings() {}

    /**
     * By figure. Relations, and derived figures, that contradict the same stated one with the same number are one finding: that
     * of the relation declared first, or of the derived figure if there is no relation. A derived figure contradicts nothing
     * where it comes from the same rounded figures as a relation that allows for their rounding, and holds.
     *
     * @param checks in the order in which relations are declared
     */
    static List<Finding> unite(Collection<Check> checks, Collection<Contradiction> contradictions) {
        Map<FigureKey, List<Finding>> bySubject = new TreeMap<>();
        checks.stream().flatMap(check -> check.finding().stream()).forEach(found -> add(bySubject, found));
        Map<FigureKey, List<Range>> agreed = checks.stream().filter(check -> check.agreed() != null)
                .collect(Collectors.groupingBy(Check::agreed,
                        Collectors.mapping(Check::computed, Collectors.toList())));
        contradictions.stream().filter(one -> agreed.getOrDefault(one.key(), List.of()).stream()
                .noneMatch(computed -> isSame(computed.value(), one.computed())))
                .map(Contradiction::finding).forEach(found -> add(bySubject, found));
        return bySubject.values().stream().flatMap(List::stream).toList();
    }

    private static void add(Map<FigureKey, List<Finding>> bySubject, Finding found) {
        List<Finding> known = bySubject.computeIfAbsent(found.subject(), subject -> new ArrayList<>());
        if (known.stream().noneMatch(one -> saysTheSame(one, found))) {
            known.add(found);
        }
    }

    /** Of what is listed, that which tells what a relation found: it may be another one that says the same. */
    static Finding telling(Finding found, Collection<Finding> listed) {
        return listed.stream().filter(one -> one.subject().equals(found.subject()))
                .filter(one -> one.equals(found) || saysTheSame(one, found)).findFirst().orElse(found);
    }

    private static boolean saysTheSame(Finding one, Finding other) {
        return one.contrast() == Contrast.DIFFERS && other.contrast() == Contrast.DIFFERS
                && one.computed().overlaps(other.computed());
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one.round(SAME).compareTo(other.round(SAME)) == 0;
    }
}
