package luzhi.kernel.counting;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;

/**
 * A row of a register behind a count.
 *
 * @param link address of the row
 * @param value what it adds; null where a row counts one
 * @param recording number of the act that left it as it is; see {@link CountedRecording}
 */
@Schema(name = "CountedRow", description = "A row of a register behind a figure")
public record CountedRow(String link, RegionCode region, String period,
        @Nullable BigDecimal value,
        @Schema(implementation = String.class, format = "date-time") OffsetDateTime recordedAt, String recordedBy,
        long recording) {}
