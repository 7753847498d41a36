package luzhi.kernel.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import luzhi.core.region.RegionCode;

/**
 * A row that is not there any more, or not in the regions that were asked for.
 *
 * @param id what it was known by; no other row gets it
 * @param region where it was
 * @param revision the last one that it had there, from 1
 */
@Schema(name = "RemovedRow", description = "A row that is not there any more, or not in the regions that were asked for")
public record RemovedRow(@Schema(description = "What it was known by; no other row gets it", example = "17") long id,
        @Schema(implementation = String.class, description = "Where it was", example = "620702") RegionCode region,
        @Schema(description = "The last one that it had there", example = "1") int revision) {

    RowQuery.Place place() {
        return new RowQuery.Place(region.text(), id);
    }
}
