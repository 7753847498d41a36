package luzhi.kernel.vocabulary;

import java.time.LocalDate;
import java.util.List;

import luzhi.core.problem.Faults;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionLevel;

/**
 * Which regions are wanted.
 *
 * @param within null for all; else those strictly below it
 * @param level null for every level
 * @param search what their names contain; empty for every name
 */
record RegionQuery(LocalDate on, RegionCode within, RegionLevel level, String search) {

    static final int LONGEST_SEARCH = 50;

    /** The code; a fault is added where there never was such a region. */
    static RegionCode known(RegionCode within, RegionDirectory regions, Faults faults) {
        if (within != null && !regions.knows(within)) {
            faults.at("within", "unknown-region", within);
        }
        return within;
    }

    /** The text as it is looked for; a fault is added where it is blank or too long for a name. */
    static String search(String text, Faults faults) {
        if (text == null) {
            return "";
        }
        String sought = text.strip();
        int length = sought.codePointCount(0, sought.length());
        if (length == 0 || length > LONGEST_SEARCH) {
            faults.at("search", "search-out-of-length", length, LONGEST_SEARCH);
        }
        return sought;
    }

    /** By code, those behind one. */
    List<Region> listBehind(String code, RegionDirectory regions) {
        return (within == null ? regions.listAll(on) : regions.listBelow(within, on)).stream()
                .filter(region -> region.code().text().compareTo(code) > 0)
                .filter(region -> level == null || region.level() == level)
                .filter(region -> region.name().contains(search))
                .toList();
    }
}
