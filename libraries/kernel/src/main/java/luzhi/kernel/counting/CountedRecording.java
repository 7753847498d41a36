package luzhi.kernel.counting;

import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * An act of writing that left rows behind a count as they are.
 *
 * @param recording its number
 * @param rows how many of them
 * @param source from which file they came, as JSON; null if they were typed
 */
@Schema(name = "CountedRecording", description = "Who recorded rows behind a figure, when and from what")
public record CountedRecording(long recording, long rows,
        @Schema(implementation = String.class, format = "date-time") OffsetDateTime recordedAt, String recordedBy,
        @Schema(implementation = RowSource.class) @JsonRawValue @Nullable String source) {}
