package luzhi.report.assessment.cycle;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import luzhi.core.region.RegionCode;

/**
 * Whose rules of which year: their versions follow one another, and count from 1.
 *
 * @param region the country, or a province that has rules of its own
 */
public record CycleKey(int cycle, RegionCode region) {

    /** The rules that the whole country is judged by, but for provinces that have their own. */
    static CycleKey national(int cycle) {
        return new CycleKey(cycle, RegionCode.COUNTRY);
    }

    /**
     * Which of these a region is judged by in that year: those of its province, else the national ones.
     *
     * @return nothing if neither are among them
     */
    static Optional<CycleKey> judging(int cycle, RegionCode judged, Collection<CycleKey> present) {
        return Stream.concat(Stream.of(judged), judged.listAncestors().stream())
                .map(owner -> new CycleKey(cycle, owner)).filter(present::contains).findFirst();
    }
}
