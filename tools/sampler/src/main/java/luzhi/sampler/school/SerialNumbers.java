package luzhi.sampler.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;

/**
 * Numbers schools within their provinces, as official codes do: no matter which counties are made, and by turns, so that a number
 * says nothing of the county.
 */
public final class SerialNumbers {

    private static final int MOST = 999_999;

    private final Map<String, List<RegionCode>> byProvince = new HashMap<>();

    /** @param regions all of the country, by code */
    public SerialNumbers(List<Region> regions) {
        regions.forEach(region -> byProvince.computeIfAbsent(province(region), each -> new ArrayList<>())
                .add(region.code()));
    }

    /**
     * Where a school stands in the list of its province.
     *
     * @param number within its county, from 1
     * @throws IllegalArgumentException if the province has no such number left
     */
    Listed list(Region county, int number) {
        List<RegionCode> regions = byProvince.get(province(county));
        long serial = (number - 1L) * regions.size() + regions.indexOf(county.code()) + 1;
        if (serial > MOST) {
            throw new IllegalArgumentException("More schools in " + county.name() + " than its province has codes for");
        }
        return new Listed(county, number, Math.toIntExact(serial));
    }

    private static String province(Region region) {
        return region.code().text().substring(0, 2);
    }
}
