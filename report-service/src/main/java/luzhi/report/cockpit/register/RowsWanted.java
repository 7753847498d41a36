package luzhi.report.cockpit.register;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import luzhi.core.period.Period;

/**
 * Which rows of a register are looked at.
 *
 * @param after behind which entry the page begins; null for the first page
 * @param period the time that rows are about; null for any
 */
public record RowsWanted(@RestQuery @Nullable String after, @RestQuery @Nullable Period period) {

    static RowsWanted of(@Nullable Period period) {
        return new RowsWanted(null, period);
    }
}
