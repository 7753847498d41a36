package luzhi.report.cockpit.register;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * That somebody declared a register complete.
 *
 * @param period null for all of time
 */
record Declaration(RegionCode region, @Nullable Period period, OffsetDateTime recordedAt, String recordedBy) {

    /** Those of one register. */
    record All(List<Declaration> complete) {

        All {
            complete = List.copyOf(complete);
        }
    }
}
