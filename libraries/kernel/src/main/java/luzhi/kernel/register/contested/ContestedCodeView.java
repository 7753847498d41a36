package luzhi.kernel.register.contested;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.JsonBody;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.kernel.register.RegisterDefinition;

/**
 * A contested code, as far as a caller may see it.
 *
 * @param code what the key of the row says
 * @param claim the row that was claimed
 * @param holding the row that has the code: only for those who see both sides of an open claim, and if there is one
 * @param settledBy the region that settles it
 * @param settlement null while it is open
 */
@Schema(name = "ContestedCode", description = "A code that one region claims and another holds")
public record ContestedCodeView(long id, String register, String code, Side claim, @Nullable Side holding,
        Place settledBy,
        @Nullable Outcome settlement) {

    /** A row with its region; {@code id} where it stands in the register. */
    @Schema(name = "ContestedRow", description = "A row that has or claims the code, with its region")
    public record Side(@Schema(implementation = String.class, example = "620702") RegionCode region, @Nullable Long id,
            @Schema(implementation = Object.class, description = "By the register's columns") Map<String, JsonNode> row,
            @Schema(implementation = String.class, format = "date-time") OffsetDateTime recordedAt,
            String recordedBy) {

        private static Side of(ContestedCode.Side side, Long id, RegisterDefinition register) {
            JsonNode content = JsonBody.parse(side.content().getBytes(StandardCharsets.UTF_8));
            Map<String, JsonNode> row = new LinkedHashMap<>();
            register.columns().forEach(column -> row.put(column.name(), content.path(column.sqlName())));
            return new Side(side.region(), id, row, side.recordedAt(), side.recordedBy());
        }
    }

    /** A region with its name. */
    @Schema(name = "SettlingRegion", description = "The lowest region above both sides")
    public record Place(@Schema(implementation = String.class, example = "620700") RegionCode region, String name) {}

    /** How it was settled: {@code reason} is left out where the claimant came to hold the code without a settlement. */
    @Schema(name = "Settlement", description = "How a claim was settled")
    public record Outcome(@Schema(description = "Whether the claimant holds the code by it") boolean awarded,
            @Nullable String reason,
            @Schema(implementation = String.class, format = "date-time") OffsetDateTime recordedAt,
            String recordedBy) {}

    /** @param seesBothSides whether the caller may know who holds the code */
    static ContestedCodeView of(ContestedCode claim, Region settling, boolean seesBothSides) {
        ContestedCode.Settlement settled = claim.settlement();
        return new ContestedCodeView(claim.id(), claim.register().name(), claim.code(),
                Side.of(claim.claim(), null, claim.register()),
                seesBothSides && claim.holding() != null
                        ? Side.of(claim.holding().side(), claim.holding().id(), claim.register())
                        : null,
                new Place(settling.code(), settling.name()),
                settled == null
                        ? null
                        : new Outcome(settled.region().equals(claim.claim().region()), settled.reason(), settled.at(),
                                settled.by()));
    }
}
