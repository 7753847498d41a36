package luzhi.kernel.counting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What rows came from, for the API description; it is sent as it was written down. */
@Schema(name = "RowSource", description = "The file that rows came from, and what became of it, or the settlement that they came by; null of rows that came from neither", nullable = true)
record RowSource(
        @Schema(description = "Title of the document that the file was made from") @Nullable String document,
        @Schema(description = "Of the file, in hexadecimal digits") @Nullable String sha256,
        @Nullable Long rows,
        @Nullable Long inserted,
        @Nullable Long updated,
        @Nullable Long deleted,
        @Schema(description = "Rows of the file that were left out, since their codes are held elsewhere") @Nullable Long taken,
        @Schema(description = "All rows are about this region or ones below it") @Nullable String region,
        @Schema(description = "All rows are about this time") @Nullable String period,
        @Schema(description = "`merge` or `replace`") @Nullable String mode,
        @Nullable SettledClaim settlement) {

    /** A settlement of a contested code. */
    @Schema(name = "SettledClaim", description = "The settlement of a contested code")
    record SettledClaim(@Schema(description = "The id of the claim") long claim, String code,
            @Schema(description = "For whom it was settled", example = "620702") String region, String reason) {}
}
