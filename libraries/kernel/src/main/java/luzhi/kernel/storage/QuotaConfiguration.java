package luzhi.kernel.storage;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;

/** How much is stored for one region or one caller, so that nobody fills the disk of all. */
@ConfigMapping(prefix = "luzhi.quotas")
public interface QuotaConfiguration {

    /** Revisions that were replaced, of all rows of a register or of all entries of a kind: with more, a write is refused. */
    @Min(1)
    int revisionsPerRegion();

    /** Idempotency keys of a day; a write under a further one is refused until the first is forgotten. */
    @Min(1)
    int keysPerCaller();
}
