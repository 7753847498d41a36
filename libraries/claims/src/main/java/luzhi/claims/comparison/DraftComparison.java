package luzhi.claims.comparison;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the figures of one draft in another: by their words, section by section, then wherever they stand, and at last by their place
 * between figures that were found. Time grows with the number of figures.
 */
public final class DraftComparison {

    private static final int NOWHERE = -1;
    /** A longer stretch without a figure that both drafts have was written anew: what is alike in it is so by chance. */
    private static final int LONGEST_GAP = 40;

    private final List<DraftFigure> earlier;
    private final List<DraftFigure> later;
    /** Where each figure of the later draft stands in the earlier one, and the other way round. */
    private final int[] earlierOf;
    private final int[] laterOf;

    private DraftComparison(List<DraftFigure> earlier, List<DraftFigure> later) {
        this.earlier = earlier;
        this.later = later;
        this.earlierOf = new int[later.size()];
        this.laterOf = new int[earlier.size()];
        Arrays.fill(earlierOf, NOWHERE);
        Arrays.fill(laterOf, NOWHERE);
    }

    /** @param earlier figures in the order of the draft, as those of the later one */
    public static ComparedDrafts compare(List<DraftFigure> earlier, List<DraftFigure> later) {
        DraftComparison comparison = new DraftComparison(List.copyOf(earlier), List.copyOf(later));
        for (FigureIdentity.Strictness strictness : FigureIdentity.Strictness.values()) {
            comparison.pair(strictness);
        }
        comparison.pairByPlace();
        return comparison.result();
    }

    private void pair(FigureIdentity.Strictness strictness) {
        Map<FigureIdentity, List<Integer>> before = unpaired(earlier, laterOf, strictness);
        unpaired(later, earlierOf, strictness).forEach((identity, after) -> {
            List<Integer> same = before.get(identity);
            if (same != null) {
                pair(same, after);
            }
        });
    }

    private static Map<FigureIdentity, List<Integer>> unpaired(List<DraftFigure> figures, int[] others,
            FigureIdentity.Strictness strictness) {
        Map<FigureIdentity, List<Integer>> unpaired = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            FigureIdentity identity = others[i] == NOWHERE ? strictness.of(figures.get(i)) : null;
            if (identity != null) {
                unpaired.computeIfAbsent(identity, first -> new ArrayList<>()).add(i);
            }
        }
        return unpaired;
    }

    /** As many here as there: one after the other. Else those that are alike, and the others in their order. */
    private void pair(List<Integer> before, List<Integer> after) {
        List<Integer> leftAfter = after;
        if (before.size() != after.size()) {
            Map<BigDecimal, Deque<Integer>> byValue = new HashMap<>();
            before.forEach(i -> byValue.computeIfAbsent(value(earlier.get(i)), first -> new ArrayDeque<>()).add(i));
            leftAfter = new ArrayList<>();
            for (int j : after) {
                Deque<Integer> alike = byValue.get(value(later.get(j)));
                if (alike == null || alike.isEmpty()) {
                    leftAfter.add(j);
                } else {
                    join(alike.poll(), j);
                }
            }
        }
        int next = 0;
        for (int i : before) {
            if (laterOf[i] == NOWHERE && next < leftAfter.size()) {
                join(i, leftAfter.get(next++));
            }
        }
    }

    private static BigDecimal value(DraftFigure figure) {
        return figure.claim().value().stripTrailingZeros();
    }

    private void join(int before, int after) {
        laterOf[before] = after;
        earlierOf[after] = before;
    }

    /** What was only worded anew stands between the same figures as before. */
    private void pairByPlace() {
        int from = 0;
        while (from < later.size()) {
            if (earlierOf[from] != NOWHERE) {
                from++;
                continue;
            }
            int to = from;
            while (to < later.size() && earlierOf[to] == NOWHERE) {
                to++;
            }
            int first = from == 0 ? 0 : earlierOf[from - 1] + 1;
            int last = to == later.size() ? earlier.size() : earlierOf[to];
            if (last - first <= LONGEST_GAP && to - from <= LONGEST_GAP) {
                pairBetween(first, last, from, to);
            }
            from = to;
        }
    }

    private void pairBetween(int first, int last, int from, int to) {
        int next = first;
        for (int j = from; j < to; j++) {
            for (int i = next; i < last; i++) {
                if (laterOf[i] == NOWHERE && isReworded(earlier.get(i), later.get(j))) {
                    join(i, j);
                    next = i + 1;
                    break;
                }
            }
        }
    }

    /** Of the same kind and time, and either of the same value or of a name that has something in common. */
    private static boolean isReworded(DraftFigure one, DraftFigure other) {
        return one.role() == other.role() && Objects.equals(one.claim().unit(), other.claim().unit())
                && Objects.equals(one.claim().period(), other.claim().period())
                && (one.hasSameValue(other) || haveWordsInCommon(one.claim().subject(), other.claim().subject()));
    }

    private static boolean haveWordsInCommon(String one, String other) {
        for (int i = 1; i < one.length(); i++) {
            if (other.contains(one.substring(i - 1, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private ComparedDrafts result() {
        List<Placed> placed = new ArrayList<>();
        int unchanged = 0;
        for (int j = 0; j < later.size(); j++) {
            DraftFigure before = earlierOf[j] == NOWHERE ? null : earlier.get(earlierOf[j]);
            if (before != null && before.hasSameValue(later.get(j))) {
                unchanged++;
            } else {
                placed.add(new Placed(j, placed.size(), new DraftDifference(before, later.get(j))));
            }
        }
        int behind = NOWHERE;
        for (int i = 0; i < earlier.size(); i++) {
            if (laterOf[i] == NOWHERE) {
                placed.add(new Placed(behind, placed.size(), new DraftDifference(earlier.get(i), null)));
            } else {
                behind = laterOf[i];
            }
        }
        placed.sort(Comparator.comparingInt(Placed::place).thenComparingInt(Placed::number));
        return new ComparedDrafts(earlier.size(), later.size(), unchanged,
                placed.stream().map(Placed::difference).toList());
    }

    /** A difference at, or behind, a figure of the later draft. */
    private record Placed(int place, int number, DraftDifference difference) {}
}
