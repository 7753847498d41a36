package luzhi.report.assessment.ranking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Regions of one level in the order of their students, so that similar ones, of which neither has more than twice as many as the
 * other, lie side by side. Those without students are similar to none.
 */
final class BySize {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final List<Sized> sorted;

    /** A region with what its peers are asked for, which is the same for each of them. */
    private record Sized(BigDecimal students, int rank, int completedTasks) {

        static Sized of(RankingTable.Ranked ranked) {
            return new Sized(ranked.standing().enrolment(), ranked.rank(),
                    Math.toIntExact(ranked.standing().completedTasks()));
        }
    }

    BySize(List<RankingTable.Ranked> ranked) {
        this.sorted = ranked.stream().filter(BySize::hasSize).map(Sized::of)
                .sorted(Comparator.comparing(Sized::students)).toList();
    }

    private static boolean hasSize(RankingTable.Ranked ranked) {
        BigDecimal students = ranked.standing().enrolment();
        return students != null && students.signum() > 0;
    }

    /** @return how a region of the level stands among its peers; nothing if it has none */
    Optional<RankingTable.Peers> findPeers(RankingTable.Ranked own) {
        if (!hasSize(own)) {
            return Optional.empty();
        }
        BigDecimal students = own.standing().enrolment();
        List<Sized> similar = sorted.subList(
                countFirst(other -> other.students().multiply(TWO).compareTo(students) < 0),
                countFirst(other -> other.students().compareTo(students.multiply(TWO)) <= 0));
        int peers = similar.size() - 1;
        if (peers == 0) {
            return Optional.empty();
        }
        int better = (int) similar.stream().filter(other -> other.rank() < own.rank()).count();
        return Optional.of(new RankingTable.Peers(peers, better + 1, median(similar, Sized.of(own))));
    }

    /** How many regions at the beginning fulfil a condition that none fulfils behind one that does not. */
    private int countFirst(Predicate<Sized> condition) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(sorted.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** @param similar the region itself among them, which does not count */
    private static BigDecimal median(List<Sized> similar, Sized own) {
        int most = similar.stream().mapToInt(Sized::completedTasks).max().orElseThrow();
        int[] regions = new int[most + 1];
        similar.forEach(each -> regions[each.completedTasks()]++);
        regions[own.completedTasks()]--;
        int peers = similar.size() - 1;
        int lower = at((peers - 1) / 2, regions);
        int upper = at(peers / 2, regions);
        return lower == upper
                ? BigDecimal.valueOf(lower)
                : BigDecimal.valueOf(lower + upper).divide(TWO, MathContext.DECIMAL128);
    }

    /** The number of completed tasks at a position, the fewest first. */
    private static int at(int position, int... regions) {
        int completed = 0;
        for (int left = position - regions[0]; left >= 0; left -= regions[completed]) {
            completed++;
        }
        return completed;
    }
}
