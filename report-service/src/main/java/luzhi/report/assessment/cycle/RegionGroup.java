package luzhi.report.assessment.cycle;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import luzhi.core.language.Title;
import luzhi.core.region.RegionCode;

/**
 * Regions that a rule treats alike, such as counties once listed as poor. A criterion asks with {@code group.id} whether the
 * region it judges is one of them.
 *
 * @param source the document that lists them
 * @param verified whether somebody saw that document
 * @param regions those in the group; none stands for what is below it
 */
public record RegionGroup(String id, Title title, String source, boolean verified, List<RegionCode> regions) {

    public RegionGroup {
        regions = List.copyOf(regions);
    }

    @JsonIgnore
    public boolean has(RegionCode region) {
        return regions.contains(region);
    }
}
