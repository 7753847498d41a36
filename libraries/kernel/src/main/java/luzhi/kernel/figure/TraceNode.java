package luzhi.kernel.figure;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import luzhi.core.figure.Figure;
import luzhi.kernel.counting.Evidence;

/**
 * A figure with all that is behind it.
 *
 * @param name what the formula above calls it; null at the root
 * @param title of the measure
 * @param reported what somebody stated of a figure that is derived here; null if nobody did
 * @param formula by which it was calculated; null where it was not
 * @param inputs of the formula, in the order of their names; empty where there is none
 * @param evidence the rows it was counted from; null where it was not
 */
@Schema(name = "TraceNode", description = "A figure with its formula, the figures that go into it, and the rows behind those")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TraceNode(@Nullable String name, String title, @JsonUnwrapped Figure figure, @Nullable Figure reported,
        @Nullable FormulaText formula,
        List<TraceNode> inputs, @Nullable Evidence evidence) {

    /**
     * A formula for people.
     *
     * @param symbols as it is calculated
     * @param words with what its figures are called in place of names
     */
    @Schema(name = "FormulaText")
    public record FormulaText(String symbols, String words) {}
}
