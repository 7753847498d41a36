package luzhi.kernel.register.contested;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import luzhi.core.region.RegionCode;

/**
 * What a settlement did.
 *
 * @param region for whom it was settled
 * @param added how many rows came in: that of the claimant, or none
 * @param removed how many rows went out: that of the holder, or none
 * @param referring how many rows went with it because they refer to it
 * @param dryRun whether nothing of it was kept
 */
@Schema(name = "SettlementReceipt", description = "What a settlement did, in rows")
public record SettlementReceipt(long id, String register, String code,
        @Schema(implementation = String.class, example = "620702") RegionCode region, long added, long removed,
        long referring, boolean dryRun) {}
