package luzhi.core.region;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A region as GB/T 2260 had it between two dates, both included.
 *
 * @param validTo null while the entry is still valid
 */
public record Region(RegionCode code, String name, RegionLevel level, LocalDate validFrom,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate validTo) {

    public boolean isValidOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }
}
