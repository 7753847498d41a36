package luzhi.report.assessment.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.figure.FigureKey;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.TaskStatus;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.assessment.source.SourceState;

/**
 * What would change.
 *
 * @param changes verdicts, values, targets or gaps that come out differently, criterion by criterion, region by region
 * @param recalculated figures that follow from the replaced ones
 * @param completedTasks with the assumptions; {@code completedTasksBefore} without
 */
@Schema(name = "WhatIfAnswer")
public record WhatIfView(
        int cycle,
        @Schema(implementation = String.class, example = "620700") RegionCode region,
        LocalDate asOf,
        List<Change> changes,
        List<TaskChange> tasks,
        List<FigureChange> recalculated,
        long completedTasks,
        long completedTasksBefore,
        List<SourceState> sources) {

    /** One criterion in one region. */
    @Schema(name = "WhatIfChange")
    public record Change(int task, String criterion,
            @Schema(implementation = String.class, example = "620702") RegionCode region, String regionName,
            Outcome before, Outcome after) {}

    /** How a criterion comes out. */
    @Schema(name = "WhatIfOutcome")
    public record Outcome(@Nullable Verdict verdict, BigDecimal value, BigDecimal target, @Nullable BigDecimal gap) {

        static Outcome of(Judgement judgement) {
            return new Outcome(judgement.verdict(), judgement.value(), judgement.target(), judgement.gap());
        }

        boolean differsFrom(Outcome other) {
            return verdict != other.verdict || differ(value, other.value) || differ(target, other.target)
                    || differ(gap, other.gap);
        }

        private static boolean differ(BigDecimal one, BigDecimal other) {
            return one == null || other == null ? one != other : one.compareTo(other) != 0;
        }
    }

    /** A task whose status comes out differently. */
    @Schema(name = "WhatIfTaskChange")
    public record TaskChange(int task, TaskStatus before, TaskStatus after) {}

    /** A figure that follows from replaced ones; {@code before} is null where there was none. */
    @Schema(name = "WhatIfFigureChange")
    public record FigureChange(FigureKey figure, BigDecimal before, BigDecimal after, String unit) {}
}
