package luzhi.report.assessment.cycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

import luzhi.core.region.RegionCode;

/**
 * What became of a document that was put.
 *
 * @param region whose version it is: the country's, or a province's
 * @param version what the document is called now; after a dry run, what it would be called
 * @param replaces the version of the same owner before; 0 for none
 * @param stored whether it was stored: not in a dry run, nor where it says what the present version says
 * @param sha256 of the document as it was sent
 * @param changes against what judged the owner before, for a province's first version the national one; everything where nothing
 *        did
 */
@Schema(name = "CycleReceipt")
public record CycleReceipt(int cycle, @Schema(implementation = String.class, example = "620000") RegionCode region,
        int version, int replaces, boolean stored, String sha256, CycleChanges changes) {

    /** The tag of the owner's version in force now; null if he has none. */
    @JsonIgnore
    String tag() {
        int inForce = stored ? version : replaces;
        return inForce == 0 ? null : CycleVersion.tag(new CycleKey(cycle, region), inForce);
    }
}
