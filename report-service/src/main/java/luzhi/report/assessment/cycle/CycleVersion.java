package luzhi.report.assessment.cycle;

import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import luzhi.core.region.RegionCode;

/**
 * One version of a cycle: who put which document when.
 *
 * @param region whose it is: the country's, or a province's
 * @param version from 1, by owner and year
 * @param mediaType how the document is written
 * @param sha256 of the document as it was sent, in hexadecimal digits
 * @param basedOn what it is an overlay of; null if it is none
 * @param note why it was put, as its sender said; null if they did not
 * @param recordedBy {@code luzhi} for what came with the service
 */
@Schema(name = "CycleVersion")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CycleVersion(int cycle,
        @Schema(implementation = String.class, example = "620000") RegionCode region, int version, String mediaType,
        String sha256, @Nullable Base basedOn, @Nullable String note,
        OffsetDateTime recordedAt, String recordedBy) {

    /** The version of another cycle, or of the national one of the same year, that an overlay was applied to. */
    @Schema(name = "CycleBase")
    public record Base(int cycle, @Schema(implementation = String.class, example = "100000") RegionCode region,
            int version) {

        CycleKey key() {
            return new CycleKey(cycle, region);
        }
    }

    CycleKey key() {
        return new CycleKey(cycle, region);
    }

    /** The tag, in its quotes, of a version: a number alone would be that of another owner's, too. */
    static String tag(CycleKey key, int version) {
        return '"' + key.region().text() + '-' + version + '"';
    }
}
