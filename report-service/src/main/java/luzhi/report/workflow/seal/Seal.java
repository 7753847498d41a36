package luzhi.report.workflow.seal;

import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import luzhi.core.region.RegionCode;

/**
 * What a seal is known by; its content is a document of its own.
 *
 * @param number counts the seals of the region from 1, over all cycles, without holes
 * @param sha256 of the sealed bytes, 64 hexadecimal digits in lower case
 * @param previous the SHA-256 of the region's seal before this one, of whatever cycle; null for the first
 * @param sealedBy the name in the token of whoever submitted
 */
@Schema(name = "Seal")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Seal(
        int cycle,
        @Schema(implementation = String.class, example = "620700") RegionCode region,
        int number,
        String sha256,
        @Nullable String previous,
        OffsetDateTime sealedAt,
        String sealedBy) {}
