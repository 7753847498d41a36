package luzhi.kernel.register.deferred;

import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.problem.Problem;
import luzhi.kernel.register.ImportReceipt;

/** An import as its sender is told of it. */
@Schema(name = "DeferredImport", description = "An import whose sender does not wait for it, and how it stands")
public record DeferredImportView(long id, @Schema(description = "By its name", example = "schools") String register,
        @Schema(description = "No row may lie outside of it", implementation = String.class, example = "620702") RegionCode region,
        @Schema(description = "The time that all rows have to be about", implementation = String.class) @Nullable Period period,
        @Schema(description = "Whether the file stands for all there is in that region and time") boolean replace,
        boolean dryRun,
        @Schema(description = "Title of the document that the file was made from") @Nullable String document,
        @Schema(description = "Of the file, in bytes") long size, ImportState state,
        @Schema(description = "Rows that were read so far, wrong ones too") long rowsRead,
        @Schema(implementation = String.class, format = "date-time") OffsetDateTime sentAt, String sentBy,
        @Schema(description = "When it was taken up, the last time if it was more than once", implementation = String.class, format = "date-time") @Nullable OffsetDateTime begunAt,
        @Schema(implementation = String.class, format = "date-time") @Nullable OffsetDateTime endedAt,
        @Schema(description = "What became of the rows, once it is done") @Nullable ImportReceipt receipt,
        @Schema(description = "What is wrong, if it was refused or given up: what somebody who waits is answered") @Nullable Problem problem) {}
