package luzhi.report.assessment.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionLevel;
import luzhi.report.assessment.evaluation.TaskStatus;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.assessment.evaluation.VerdictWords;
import luzhi.report.assessment.source.SourceState;

/** The evaluations of all regions below one, a line each. */
@Schema(name = "Ranking")
public record RankingView(int cycle,
        @Schema(description = "Which version of the cycle's document all were judged by") int rulesVersion,
        @Schema(implementation = String.class, example = "100000", description = "Whose version that is: the country's, or a province's") RegionCode rulesRegion,
        @Schema(implementation = String.class, example = "620000") RegionCode within,
        LocalDate asOf, @Nullable String notice, List<Line> regions,
        List<SourceState> sources) {

    /** @param language of the notice */
    public static RankingView of(RankingService.Ranking ranking, RegionCode within, Locale language) {
        return new RankingView(ranking.rules().year(), ranking.rules().version(), ranking.rules().region(), within,
                ranking.asOf(), VerdictWords.notice(ranking.sources(), language),
                ranking.places().stream().map(Line::of).toList(), ranking.sources());
    }

    /**
     * One region.
     *
     * @param rank among the regions of its level that could be judged; equals share the better rank; null for one that could not
     * @param of how many could be judged
     * @param criteria how many criteria that count have which verdict
     * @param similar how it stands among regions of its level with half to twice its students; null where there are none
     * @param previousYear the cycle of the year before; null where there is none
     */
    @Schema(name = "RankedRegion")
    public record Line(@Schema(implementation = String.class, example = "620700") RegionCode region, String name,
            @Schema(implementation = String.class, example = "prefecture") RegionLevel level,
            @Schema(description = "Not said of a region of which nothing could be judged") @Nullable Integer rank,
            int of,
            long completedTasks, int totalTasks, Map<Integer, TaskStatus> tasks, Map<Verdict, Integer> criteria,
            @Nullable BigDecimal enrolment,
            @Nullable Similar similar,
            @Nullable PreviousYear previousYear) {

        static Line of(RankingTable.Placed placed) {
            RegionRank standing = placed.standing();
            RankingTable.Peers peers = placed.peers();
            return new Line(standing.region().code(), standing.region().name(), standing.region().level(),
                    placed.rank(), placed.among(), standing.completedTasks(), standing.tasks().size(),
                    standing.tasks(), standing.verdicts(), standing.enrolment(),
                    peers == null ? null : new Similar(peers.regions(), peers.rank(), peers.medianCompletedTasks()),
                    standing.completedBefore() == null
                            ? null
                            : new PreviousYear(standing.completedBefore(),
                                    standing.completedTasks() - standing.completedBefore()));
        }
    }

    /** @param rank of the region among similar ones and itself */
    @Schema(name = "SimilarRegions")
    public record Similar(int regions, int rank, BigDecimal medianCompletedTasks) {}

    /** @param change completed tasks more than then; below zero for fewer */
    @Schema(name = "PreviousYear")
    public record PreviousYear(long completedTasks, long change) {}
}
