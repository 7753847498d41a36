package luzhi.kernel.register;

import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.region.NamedRegion;

/** How far one county has filled in each register for a period. */
@Schema(name = "RegistersOfRegion")
public record RegisterStates(NamedRegion region, List<OfOne> registers) {

    public RegisterStates {
        registers = List.copyOf(registers);
    }

    /** One register. */
    @Schema(name = "RegisterState")
    public record OfOne(
            @Schema(description = "The name of the register", example = "schools") String register,
            @Schema(description = "Whether it was declared complete for all of the period, for this region or one above") boolean complete,
            @Schema(description = "Rows about the period; all of them where rows are about no time") long rows,
            @Schema(description = "The newest import that any of these rows still stands as it left it; absent if none does") @Nullable LastImport lastImport) {}

    /** An import. */
    @Schema(name = "LastImport")
    public record LastImport(OffsetDateTime recordedAt, String recordedBy,
            @Schema(description = "What its file was made from; absent where nobody said") @Nullable String document) {}
}
