package luzhi.report.workflow.rectification;

import luzhi.core.region.RegionCode;

/** Whoever acts on an item: the name that writes are attributed to, and the region of the token. */
record Actor(String name, RegionCode region) {

    boolean standsAbove(RegionCode other) {
        return region.covers(other) && !region.equals(other);
    }
}
