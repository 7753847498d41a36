package luzhi.report.assessment.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import luzhi.core.region.RegionLevel;

/**
 * Standings in order, each with its rank among those of its level: equals share the better rank (1, 2, 2, 4). Regions of which nothing could
 * be judged have none, and stand behind the others.
 */
public final class RankingTable {

    /**
     * A standing in its place.
     *
     * @param rank null where nothing of it could be judged
     * @param among how many regions of its level could be judged
     * @param peers how it stands among similar regions; null where none are similar
     */
    public record Placed(RegionRank standing, Integer rank, int among, Peers peers) {}

    /**
     * Similar regions.
     *
     * @param regions how many, the region itself not among them
     * @param rank of the region among them and itself
     * @param medianCompletedTasks of theirs
     */
    public record Peers(int regions, int rank, BigDecimal medianCompletedTasks) {}

    /** A standing and its rank among those of its level. */
    record Ranked(RegionRank standing, int rank) {}

    private final Map<RegionLevel, List<RegionRank>> levels = new EnumMap<>(RegionLevel.class);

    RankingTable(List<RegionRank> standings) {
        standings.stream()
                .sorted(RegionRank.BEST_FIRST.thenComparing(standing -> standing.region().code()))
                .forEach(standing -> levels.computeIfAbsent(standing.region().level(), level -> new ArrayList<>())
                        .add(standing));
    }

    /** All, larger regions first, within a level the best first. */
    List<Placed> listAll() {
        List<Placed> placed = new ArrayList<>();
        levels.values().forEach(ofLevel -> {
            List<Ranked> ranked = rank(ofLevel.stream().filter(RegionRank::isJudged).toList());
            BySize bySize = new BySize(ranked);
            ranked.forEach(each -> placed.add(new Placed(each.standing(), each.rank(), ranked.size(),
                    bySize.findPeers(each).orElse(null))));
            ofLevel.stream().filter(standing -> !standing.isJudged())
                    .forEach(standing -> placed.add(new Placed(standing, null, ranked.size(), null)));
        });
        return placed;
    }

    private static List<Ranked> rank(List<RegionRank> ofLevel) {
        List<Ranked> ranked = new ArrayList<>(ofLevel.size());
        int rank = 0;
        for (int i = 0; i < ofLevel.size(); i++) {
            RegionRank standing = ofLevel.get(i);
            if (i == 0 || RegionRank.BEST_FIRST.compare(ofLevel.get(i - 1), standing) != 0) {
                rank = i + 1;
            }
            ranked.add(new Ranked(standing, rank));
        }
        return ranked;
    }
}
