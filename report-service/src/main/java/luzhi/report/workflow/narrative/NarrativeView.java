package luzhi.report.workflow.narrative;

import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.Revised;
import luzhi.report.assessment.cycle.TaskKey;

/**
 * What a region writes about one task.
 *
 * @param texts as they were written, with their placeholders
 * @param rendered the same with figures; null unless asked for
 * @param revision how often it was written, from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Narrative")
public record NarrativeView(
        int cycle,
        @Schema(implementation = String.class, example = "620700") RegionCode region,
        int task,
        @JsonUnwrapped NarrativeTexts texts,
        @Nullable RenderedNarrative rendered,
        int revision,
        OffsetDateTime recordedAt,
        String recordedBy) implements Revised {

    static NarrativeView of(TaskKey key, NarrativeTexts texts, int revision, Recording recording) {
        return new NarrativeView(key.cycle(), new RegionCode(key.region()), key.task(), texts, null, revision,
                recording.at(), recording.by());
    }

    @Override
    public NarrativeTexts content() {
        return texts;
    }

    NarrativeView with(RenderedNarrative figures) {
        return new NarrativeView(cycle, region, task, texts, figures, revision, recordedAt, recordedBy);
    }
}
