package luzhi.kernel.register.deferred;

import java.time.OffsetDateTime;
import java.util.List;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.FileType;
import luzhi.kernel.register.ImportOrder;

/**
 * An import whose sender does not wait for it.
 *
 * @param register by its name
 * @param size of its file, in bytes
 */
record DeferredImport(long id, String register, Sender sender, ImportOrder order, FileType type, long size,
        Standing standing) {

    /**
     * Who sent it and what he was permitted then, which is what it is done with.
     *
     * @param scope the region whose subtree he could see
     */
    record Sender(String name, List<String> roles, RegionCode scope, OffsetDateTime at) {

        Sender {
            roles = List.copyOf(roles);
        }
    }

    /**
     * How it stands.
     *
     * @param tries how often somebody took it up
     * @param rowsRead in the last of these
     * @param begunAt the last of these; null before the first
     * @param endedAt null before
     * @param receipt in JSON; null unless it is done
     * @param problem in JSON; null unless it was refused or given up
     */
    record Standing(ImportState state, int tries, long rowsRead, OffsetDateTime begunAt, OffsetDateTime endedAt,
            String receipt, String problem) {}
}
