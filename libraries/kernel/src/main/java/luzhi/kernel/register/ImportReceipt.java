package luzhi.kernel.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import, in rows.
 *
 * @param recording number of the act that the rows now refer to; null if nothing was written
 * @param sha256 of the file, in hexadecimal digits
 */
@Schema(name = "ImportReceipt", description = "What became of an import, in rows")
public record ImportReceipt(String register, long rows, long inserted, long updated, long unchanged, long deleted,
        boolean dryRun, @Nullable Long recording, String sha256) {

    boolean changedSomething() {
        return inserted + updated + deleted > 0;
    }
}
