package luzhi.report.assessment.cycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What became of a document that was put.
 *
 * @param version what the document is called now; after a dry run, what it would be called
 * @param replaces the version in force before; 0 for none
 * @param stored whether it was stored: not in a dry run, nor where it says what the present version says
 * @param sha256 of the document as it was sent
 * @param changes against the version in force before; everything of a first one
 */
@Schema(name = "CycleReceipt")
public record CycleReceipt(int cycle, int version, int replaces, boolean stored, String sha256, CycleChanges changes) {

    /** The version in force now, 0 for none. */
    @JsonIgnore
    public int inForce() {
        return stored ? version : replaces;
    }
}
