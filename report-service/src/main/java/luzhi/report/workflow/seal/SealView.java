package luzhi.report.workflow.seal;

import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A seal in the list, with what is wrong with it.
 *
 * @param sha256 what the next seal, or the end of the chain, says that its hash was; else its own
 */
@Schema(name = "SealInList")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SealView(
        int number,
        @Schema(description = "SHA-256 of the sealed bytes, as the next seal or the end of the chain has it") @Nullable String sha256,
        @Schema(description = "SHA-256 of the region's seal before it; absent for the first") @Nullable String previous,
        @Schema(description = "Absent, as is who sealed it, if the seal is gone") @Nullable OffsetDateTime sealedAt,
        @Nullable String sealedBy,
        @Schema(description = "Which of `/v1/seals/keys` signed it; absent if none did") @Nullable String key,
        @Schema(description = "Whether nothing is wrong with it") boolean intact,
        List<FaultView> faults) {

    /** What is wrong, for people and for programs. */
    @Schema(name = "SealFault")
    public record FaultView(@Schema(description = "Stable, in kebab-case") String code, String detail) {}

    /** The seals of a region in a cycle. */
    @Schema(name = "SealList")
    public record SealList(@Schema(description = "Whether nothing is wrong with any of them") boolean intact,
            List<SealView> seals) {

        static SealList of(List<Chain.Checked> chain, SealWords words) {
            return new SealList(chain.stream().allMatch(checked -> checked.faults().isEmpty()),
                    chain.stream().map(checked -> SealView.of(checked, words)).toList());
        }
    }

    static SealView of(Chain.Checked checked, SealWords words) {
        Seal seal = checked.seal().orElse(null);
        return new SealView(checked.number(), checked.sha256(), seal == null ? null : seal.previous(),
                seal == null ? null : seal.sealedAt(), seal == null ? null : seal.sealedBy(),
                checked.key().orElse(null),
                checked.faults().isEmpty(), words.faults(checked.faults()));
    }
}
