package luzhi.kernel.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.region.NamedRegion;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionLevel;

/** A region with its place in the tree, as it was on one day. */
@Schema(name = "Region")
public record RegionView(
        @Schema(implementation = String.class, example = "620702") RegionCode code,
        String name,
        RegionLevel level,
        @Schema(implementation = String.class, description = "The region directly above; absent for the country", example = "620700") @Nullable RegionCode parent,
        @Schema(description = "All regions above, the country first") List<NamedRegion> path,
        @Schema(description = "How many regions are directly below") int children,
        @Schema(description = "Since when it has borne this name and level; the table begins with 2016-07-31") LocalDate validFrom,
        @Schema(description = "The last day of that; absent while it goes on") @Nullable LocalDate validTo) {

    public RegionView {
        path = List.copyOf(path);
    }

    static RegionView of(Region region, LocalDate on, RegionDirectory regions) {
        List<NamedRegion> path = new ArrayList<>(
                regions.listAbove(region.code(), on).stream().map(NamedRegion::of).toList());
        RegionCode parent = path.isEmpty() ? null : path.get(0).code();
        Collections.reverse(path);
        return new RegionView(region.code(), region.name(), region.level(), parent, path,
                regions.listChildren(region.code(), on).size(), region.validFrom(), region.validTo());
    }
}
