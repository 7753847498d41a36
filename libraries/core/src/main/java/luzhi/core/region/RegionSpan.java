package luzhi.core.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Codes from the first to the last, both included. A subtree is one span of codes, so that a database finds it by its index.
 */
public record RegionSpan(String first, String last) {

    /** Digits that a city shares with all below it. */
    private static final int CITY = 4;

    /** The fewest spans, in order, that cover these regions and all regions strictly below those in {@code within}. */
    public static List<RegionSpan> covering(Collection<RegionCode> regions, Collection<RegionCode> within) {
        List<RegionSpan> merged = new ArrayList<>();
        Stream.concat(regions.stream().map(region -> new RegionSpan(region.text(), region.text())),
                within.stream().filter(region -> region.level() != RegionLevel.COUNTY).map(RegionSpan::below))
                .sorted((one, other) -> one.first.compareTo(other.first))
                .forEach(span -> {
                    RegionSpan before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
                    if (before != null && before.reaches(span)) {
                        merged.set(merged.size() - 1, before.and(span));
                    } else {
                        merged.add(span);
                    }
                });
        return List.copyOf(merged);
    }

    /** Whether it covers more than one city with all below it. */
    public boolean isOfSeveralCities() {
        return !first.substring(0, CITY).equals(last.substring(0, CITY));
    }

    private static RegionSpan below(RegionCode region) {
        return new RegionSpan(next(region.text()), (region.prefix() + "999999").substring(0, region.text().length()));
    }

    private static String next(String code) {
        return String.valueOf(Integer.parseInt(code) + 1);
    }

    private boolean reaches(RegionSpan next) {
        return next(last).compareTo(next.first) >= 0;
    }

    private RegionSpan and(RegionSpan next) {
        return new RegionSpan(first, last.compareTo(next.last) >= 0 ? last : next.last);
    }
}
