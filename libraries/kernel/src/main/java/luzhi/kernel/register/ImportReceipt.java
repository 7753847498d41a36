package luzhi.kernel.register;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.kernel.figure.FigureChanges;
import luzhi.kernel.problem.WordedFault;

/**
 * What became of an import, in rows.
 *
 * @param taken how many are left out because another region holds their codes, which keeps them as claims, or the code that they refer to
 * @param errors the first 1000 of these by row
 * @param recording number of the act that the rows now refer to; null if nothing was written
 * @param sha256 of the file, in hexadecimal digits
 * @param figures which would become other ones; null unless it is a dry run
 */
@Schema(name = "ImportReceipt", description = "What became of an import, in rows")
public record ImportReceipt(String register, long rows, long inserted, long updated, long unchanged, long deleted,
        long taken, List<WordedFault> errors, boolean dryRun, @Nullable Long recording, String sha256,
        @Schema(description = "Of a dry run, which figures of that region and of those below it would become other ones") @Nullable FigureChanges figures) {

    /** For the log. */
    @Override
    public String toString() {
        return "%d rows: %d inserted, %d updated, %d unchanged, %d deleted, %d left out for codes that are taken%s"
                .formatted(
                        rows,
                        inserted, updated, unchanged, deleted, taken, dryRun ? ", as a trial" : "");
    }
}
