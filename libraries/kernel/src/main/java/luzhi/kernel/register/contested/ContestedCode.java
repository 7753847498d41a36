package luzhi.kernel.register.contested;

import java.time.OffsetDateTime;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.RegisterDefinition;

/**
 * A code that one region claims and another holds.
 *
 * @param code what the key of the row says
 * @param claim the row that was claimed
 * @param holding the row that has the code now; null if none has, or the claim is settled
 * @param holder who holds the code, or held it when the claim was settled; null if nobody does
 * @param settlement null while the claim is open
 */
record ContestedCode(long id, RegisterDefinition register, String code, Side claim, Holding holding, RegionCode holder,
        Settlement settlement) {

    /**
     * A row with its region.
     *
     * @param content by the columns of the table, in JSON
     */
    record Side(RegionCode region, String content, OffsetDateTime recordedAt, String recordedBy) {}

    /** The row in the register's table. */
    record Holding(long id, Side side) {}

    /** How it was settled; {@code reason} is null where the claimant came to hold the code by himself. */
    record Settlement(RegionCode region, String reason, OffsetDateTime at, String by) {}

    boolean isOpen() {
        return settlement == null;
    }
}
