package luzhi.kernel.counting;

import java.util.Collection;
import java.util.Set;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * Which counts are wanted: those of the regions named and of all below those named in {@code within}.
 *
 * @param periods only these, or the rows' own if empty
 * @param measures only these, or all if empty
 * @param from regions before this code are left out; empty for none
 */
public record CountQuery(Set<RegionCode> regions, Set<RegionCode> within, Collection<Period> periods,
        Collection<String> measures, String from) {}
