package luzhi.report.workflow.narrative;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A narrative with its figures filled in.
 *
 * @param texts where a figure is missing, a mark 【缺：…】 stands in its place
 * @param figures one for each placeholder, in the order of the texts
 */
@Schema(name = "RenderedNarrative", description = "The texts with their figures filled in; given if asked for")
public record RenderedNarrative(
        @Schema(description = "The task that the narrative is about") int task,
        @JsonUnwrapped NarrativeTexts texts, List<LiveFigure> figures) {

    public RenderedNarrative {
        figures = List.copyOf(figures);
    }
}
