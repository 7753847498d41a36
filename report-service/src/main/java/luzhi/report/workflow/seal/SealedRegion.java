package luzhi.report.workflow.seal;

import java.time.LocalDate;
import java.util.Objects;

import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionLevel;

/** A region by the name it bore. */
record SealedRegion(RegionCode code, String name, RegionLevel level) {

    SealedRegion {
        Objects.requireNonNull(code);
    }

    static SealedRegion of(Region region) {
        return new SealedRegion(region.code(), region.name(), region.level());
    }

    Region on(LocalDate day) {
        return new Region(code, name, level, day, null);
    }
}
