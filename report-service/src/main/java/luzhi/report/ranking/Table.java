package luzhi.report.ranking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import luzhi.kernel.region.RegionLevel;

/** Standings in order, each with its rank among those of its level: equals share the better rank (1, 2, 2, 4). */
final class Table {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * A standing in its place.
     *
     * @param among how many regions of its level there are
     * @param peers how it stands among similar regions; null where none are similar
     */
    record Placed(Standing standing, int rank, int among, Peers peers) {}

    /**
     * Similar regions.
     *
     * @param regions how many, the region itself not among them
     * @param rank of the region among them and itself
     * @param medianCompletedTasks of theirs
     */
    record Peers(int regions, int rank, BigDecimal medianCompletedTasks) {}

    private final Map<RegionLevel, List<Standing>> levels = new EnumMap<>(RegionLevel.class);

    Table(List<Standing> standings) {
        standings.stream()
                .sorted(Standing.BEST_FIRST.thenComparing(standing -> standing.region().code()))
                .forEach(standing -> levels.computeIfAbsent(standing.region().level(), level -> new ArrayList<>())
                        .add(standing));
    }

    /** All, larger regions first, within a level the best first. */
    List<Placed> listAll() {
        List<Placed> placed = new ArrayList<>();
        levels.values().forEach(ofLevel -> {
            BySize bySize = new BySize(ofLevel);
            int rank = 0;
            for (int i = 0; i < ofLevel.size(); i++) {
                Standing standing = ofLevel.get(i);
                if (i == 0 || Standing.BEST_FIRST.compare(ofLevel.get(i - 1), standing) != 0) {
                    rank = i + 1;
                }
                placed.add(new Placed(standing, rank, ofLevel.size(), peers(standing, bySize.similarTo(standing))));
            }
        });
        return placed;
    }

    private static Peers peers(Standing standing, List<Standing> similar) {
        if (similar.isEmpty()) {
            return null;
        }
        int better = (int) similar.stream().filter(other -> Standing.BEST_FIRST.compare(other, standing) < 0).count();
        List<Long> completed = similar.stream().map(Standing::completedTasks).sorted().toList();
        int middle = completed.size() / 2;
        BigDecimal median = completed.size() % 2 == 1
                ? BigDecimal.valueOf(completed.get(middle))
                : BigDecimal.valueOf(completed.get(middle - 1) + completed.get(middle)).divide(TWO,
                        MathContext.DECIMAL128);
        return new Peers(similar.size(), better + 1, median);
    }

    /** Regions of one level in the order of their size, so that similar ones lie together. */
    private static final class BySize {

        private final List<Standing> sorted;

        BySize(List<Standing> standings) {
            sorted = standings.stream().filter(standing -> standing.enrolment() != null)
                    .sorted(Comparator.comparing(Standing::enrolment)).toList();
        }

        List<Standing> similarTo(Standing standing) {
            return sorted.stream().filter(other -> other != standing && other.isSimilarTo(standing)).toList();
        }
    }
}
