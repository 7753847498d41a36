package luzhi.report.assessment.source;

import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionLevel;

/**
 * How much is asked about a region: a province with everything about all of its counties would not fit into memory.
 *
 * @param below whether of all regions below it too
 * @param only which figures; null for all
 */
record Extent(boolean below, WantedFigures only) {

    private static final Extent EVERYTHING = new Extent(true, null);
    private static final Extent OF_ITSELF = new Extent(false, null);

    /**
     * Everything for a city or a county; for what is larger only what is demanded of those below, or what it has itself.
     *
     * @param demand null where nothing in particular is
     */
    static Extent of(RegionCode region, WantedFigures demand) {
        if (region.level() == RegionLevel.PREFECTURE || region.level() == RegionLevel.COUNTY) {
            return EVERYTHING;
        }
        return demand == null ? OF_ITSELF : new Extent(true, demand);
    }

    boolean holds(RegionCode region, KnownFigure figure) {
        return (below || figure.region().equals(region)) && (only == null || only
                .numberOf(new WantedFigures.Wanted(figure.measure(), figure.period(), figure.dimensions())) != null);
    }
}
