package luzhi.kernel.completeness;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import luzhi.core.PlainJava;
import luzhi.core.period.Period;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionLevel;

/** For which regions and times one register was declared complete. Not for several threads. */
@PlainJava
public final class Completeness {

    private final Map<RegionCode, List<Period>> declared;
    private final RegionDirectory regions;
    private final Map<Period, Map<RegionCode, Boolean>> known = new HashMap<>();

    /** @param declared by region, the periods; all of time is one of them */
    Completeness(Map<RegionCode, List<Period>> declared, RegionDirectory regions) {
        this.declared = declared;
        this.regions = regions;
    }

    /**
     * Whether the register is complete for a region and a period: declared so for it or for a region above, for the whole
     * period or for parts that make it up; or else for everything below it.
     */
    public boolean holds(RegionCode region, Period period) {
        return known.computeIfAbsent(period, each -> new HashMap<>()).computeIfAbsent(region,
                each -> isDeclaredFrom(each, period) || holdsForAllBelow(each, period));
    }

    private boolean isDeclaredFrom(RegionCode region, Period period) {
        return Stream.concat(Stream.of(region), region.listAncestors().stream())
                .anyMatch(each -> covers(declared.getOrDefault(each, List.of()), period));
    }

    private boolean holdsForAllBelow(RegionCode region, Period period) {
        if (region.level() == RegionLevel.COUNTY) {
            return false;
        }
        List<Region> lowest = regions.listLowest(region, period.lastDay());
        return !lowest.isEmpty() && lowest.stream().allMatch(each -> isDeclaredFrom(each.code(), period));
    }

    /** Whether periods, in whatever order, make up all months of one. */
    private static boolean covers(List<Period> parts, Period whole) {
        YearMonth missing = whole.first();
        boolean grown = true;
        while (grown && !missing.isAfter(whole.last())) {
            grown = false;
            for (Period part : parts) {
                if (!part.first().isAfter(missing) && !part.last().isBefore(missing)) {
                    missing = part.last().plusMonths(1);
                    grown = true;
                }
            }
        }
        return missing.isAfter(whole.last());
    }
}
