package luzhi.report.workflow.narrative;

import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.Revised;

/**
 * What a region writes about one task.
 *
 * @param texts as they were written, with their placeholders
 * @param rendered the same with figures; null unless asked for
 * @param revision how often it was written, from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Narrative")
public record Narrative(
        int cycle,
        @Schema(implementation = String.class, example = "620700") RegionCode region,
        int task,
        @JsonUnwrapped NarrativeTexts texts,
        RenderedNarrative rendered,
        int revision,
        OffsetDateTime recordedAt,
        String recordedBy) implements Revised {

    @Override
    public NarrativeTexts content() {
        return texts;
    }

    Narrative with(RenderedNarrative figures) {
        return new Narrative(cycle, region, task, texts, figures, revision, recordedAt, recordedBy);
    }
}
