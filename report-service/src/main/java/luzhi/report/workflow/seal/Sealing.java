package luzhi.report.workflow.seal;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * The act of sealing, and its place in the chain.
 *
 * @param number counts the seals of the region from 1
 * @param previous the SHA-256 of the region's seal before this one; null for the first
 * @param comment of whoever submitted; null for none
 */
record Sealing(int number, String previous, OffsetDateTime sealedAt, String sealedBy, String comment) {

    Sealing {
        Objects.requireNonNull(sealedAt);
        Objects.requireNonNull(sealedBy);
    }
}
