package luzhi.kernel.change;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;

/**
 * A change as CloudEvents 1.0 has it.
 *
 * @param id known to no other event of the source
 * @param source where the service is reached
 * @param subject the register, or what stands behind {@code /v1/} in the address of what was changed
 */
@Schema(name = "ChangeEvent", description = "One committed act, as an event of CloudEvents 1.0")
public record ChangeEvent(
        @Schema(description = "The version of CloudEvents", example = "1.0") String specversion,
        @Schema(description = "The number of the act; with the source, it is that of no other event", example = "12") String id,
        @Schema(description = "Where the service is reached", format = "uri-reference", example = "https://luzhi.example.org/finance") String source,
        @Schema(description = "What was done to what", example = "luzhi.register.imported") String type,
        @Schema(description = "The register, or what stands behind `/v1/` in the address of what was changed", example = "surcharges") String subject,
        @Schema(description = "When it was done", implementation = String.class, format = "date-time") OffsetDateTime time,
        @Schema(description = "What `data` is", example = "application/json") String datacontenttype,
        Data data) {

    /** Which version of CloudEvents it is. */
    private static final String VERSION = "1.0";
    private static final String TYPES = "luzhi.";
    private static final String JSON = "application/json";

    /**
     * What an event says.
     *
     * @param recording number of the act, by which rows are found
     * @param document what it was done from
     */
    @Schema(name = "ChangeData", description = "Who did it from what, and what it did where")
    public record Data(@Schema(description = "The number of the act, for `recording`", example = "12") long recording,
            @Schema(description = "Who did it", example = "county-620702") String by,
            @Schema(description = "What it was done from", example = "County ledger 2021") @Nullable String document,
            List<Changed> changed) {}

    /**
     * One register or kind of entry that was changed.
     *
     * @param address where it can be read now
     * @param removedAddress where to read which rows were taken away; null if none were
     */
    @Schema(name = "ChangedResource", description = "What was changed of one register or kind")
    public record Changed(@Schema(description = "The register, or the kind", example = "surcharges") String resource,
            List<InRegion> regions,
            @Schema(description = "Where it can be read as it is now, in the regions asked for", example = "/v1/surcharges?region=620702&within=620702&recording=12") String address,
            @Schema(description = "Where the rows are told that were taken away", example = "/v1/registers/surcharges/removed?region=620702&within=620702&recording=12") @Nullable String removedAddress) {}

    /** How many rows or entries it left as they are, and how many it took away from there. */
    @Schema(name = "ChangedRegion", description = "How many rows or entries the act left as they are in a region, and how many it took away from there")
    public record InRegion(@Schema(implementation = String.class, example = "620702") RegionCode region,
            @Schema(example = "3") long written, @Schema(example = "1") long removed) {}

    /** @param within the region that was asked for */
    static ChangeEvent of(Change change, String source, RegionCode within) {
        Change.Done done = change.done();
        Map<String, List<InRegion>> regions = new LinkedHashMap<>();
        change.parts().forEach(part -> regions.computeIfAbsent(part.resource(), each -> new ArrayList<>())
                .add(new InRegion(part.region(), part.written(), part.removed())));
        ChangeAddresses addresses = new ChangeAddresses(change, within);
        List<Changed> changed = regions.entrySet().stream().map(each -> new Changed(each.getKey(), each.getValue(),
                addresses.of(each.getKey()),
                each.getValue().stream().anyMatch(region -> region.removed() > 0)
                        ? addresses.ofRemoved(each.getKey())
                        : null))
                .toList();
        return new ChangeEvent(VERSION, String.valueOf(done.recording()), source,
                TYPES + change.kind() + '.' + done.act(), done.subject(), done.at(), JSON,
                new Data(done.recording(), done.by(), done.document(), changed));
    }
}
