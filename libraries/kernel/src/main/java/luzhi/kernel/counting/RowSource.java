package luzhi.kernel.counting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The file that rows came from, for the API description; it is sent as it was written down. */
@Schema(name = "RowSource", description = "The file that rows came from, and what became of it; null of rows that came from none", nullable = true)
record RowSource(
        @Schema(description = "Title of the document that the file was made from") @Nullable String document,
        @Schema(description = "Of the file, in hexadecimal digits") @Nullable String sha256,
        @Nullable Long rows,
        @Nullable Long inserted,
        @Nullable Long updated,
        @Nullable Long deleted,
        @Schema(description = "All rows are about this region or ones below it") @Nullable String region,
        @Schema(description = "All rows are about this time") @Nullable String period,
        @Schema(description = "`merge` or `replace`") @Nullable String mode) {}
