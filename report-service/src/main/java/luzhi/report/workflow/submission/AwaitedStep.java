package luzhi.report.workflow.submission;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;

/**
 * An evaluation that waits for the caller.
 *
 * @param since when the step was taken that led where it stands; null before the first one
 * @param actions the steps that others wait for him to take, were nothing in the way, in their order
 */
public record AwaitedStep(int cycle, RegionCode region, State state, @Nullable OffsetDateTime since,
        List<Action> actions) {

    public AwaitedStep {
        actions = List.copyOf(actions);
    }
}
