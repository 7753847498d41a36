package luzhi.report.cockpit.register;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import luzhi.core.period.Period;

/**
 * Which rows of a register are looked at, and what was done right before.
 *
 * @param after behind which entry the page begins; null for the first page
 * @param period the time that rows are about; null for any
 * @param inserted how many rows an import added; null if there was none right before
 * @param updated how many it changed
 * @param unchanged how many it found as they were
 * @param deleted how many it removed
 */
public record RowsWanted(@RestQuery @Nullable String after, @RestQuery @Nullable Period period,
        @RestQuery @Nullable Long inserted, @RestQuery @Nullable Long updated, @RestQuery @Nullable Long unchanged,
        @RestQuery @Nullable Long deleted) {

    static RowsWanted of(@Nullable Period period) {
        return new RowsWanted(null, period, null, null, null, null);
    }

    /** What an import did right before; null if there was none. */
    @Nullable
    ImportCounts imported() {
        return inserted == null || updated == null || unchanged == null || deleted == null
                ? null
                : new ImportCounts(inserted, updated, unchanged, deleted);
    }
}
