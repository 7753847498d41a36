package luzhi.report.workflow.rectification;

import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * An item as the API shows it.
 *
 * @param progress what was reported on it, the first report first; null in lists
 */
@Schema(name = "Rectification")
public record RectificationView(
        long id,
        @JsonUnwrapped Finding finding,
        @JsonUnwrapped Plan plan,
        @JsonUnwrapped StageView stage,
        @JsonUnwrapped Opening opening,
        @Schema(description = "From 1; in quotes, the ETag that guards a change") int revision,
        OffsetDateTime recordedAt,
        String recordedBy,
        @Schema(description = "What was reported on it, the first report first; not in lists") @Nullable List<ProgressView> progress) {}
