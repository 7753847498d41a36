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

    /** The day that is meant; a fault is added where it is none. */
    static LocalDate day(String text, LocalDate today, Faults faults) {
        return text == null ? today : faults.parsed("on", text, LocalDate::parse, "invalid-date");
    }

    /** The code of a region that is or was, on whichever day; a fault is added where there never was one. */
    static RegionCode within(String text, RegionDirectory regions, Faults faults) {
        RegionCode code = text == null ? null : faults.parsed("within", text, RegionCode::new, "unknown-region");
        if (code != null && !regions.knows(code)) {
            faults.at("within", "unknown-region", text);
        }
        return code;
    }

    static RegionLevel level(String text, Faults faults) {
        return text == null ? null : faults.parsed("level", text, RegionLevel::of, "unknown-level");
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
