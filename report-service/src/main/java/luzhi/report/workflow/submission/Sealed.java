package luzhi.report.workflow.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import luzhi.report.workflow.seal.Seal;

/**
 * The seal that a submission is kept under.
 *
 * @param number among the seals of the region
 * @param sha256 of the sealed bytes, 64 hexadecimal digits
 */
@Embeddable
@Schema(name = "SubmittedSeal")
public record Sealed(@Column(name = "seal") @Schema(example = "3") int number,
        @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String sha256) {

    static Sealed of(Seal seal) {
        return new Sealed(seal.number(), seal.sha256());
    }
}
