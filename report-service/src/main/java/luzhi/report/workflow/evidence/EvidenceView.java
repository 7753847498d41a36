package luzhi.report.workflow.evidence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import luzhi.core.measure.MeasureReference;
import luzhi.core.region.RegionCode;

/**
 * A file that a region filed for some of its claims.
 *
 * @param size in bytes
 * @param sha256 of its bytes, in 64 hexadecimal digits
 * @param dated the date of the document; null if it has none
 * @param criteria numbers of the criteria that it backs
 * @param figures of the region that it backs, each with its period
 * @param flags why somebody should look twice; empty if there is no reason
 * @param alsoBacks what the same file was filed for elsewhere, as far as the caller may see; null where that is not asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EvidenceEntry", description = "A file that a region filed for some of its claims")
public record EvidenceView(
        int id,
        int cycle,
        @Schema(implementation = String.class, example = "620700") RegionCode region,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Schema(description = "The date of the document; left out if it has none") @Nullable LocalDate dated,
        List<String> criteria,
        List<MeasureReference> figures,
        List<EvidenceFlag> flags,
        @Schema(description = "What else the same file backs, in the regions the caller may see: the first hundred; left out of lists") @Nullable List<EvidenceElsewhere> alsoBacks,
        OffsetDateTime recordedAt,
        String recordedBy) {

    public EvidenceView {
        criteria = List.copyOf(criteria);
        figures = List.copyOf(figures);
        flags = List.copyOf(flags);
    }

    static EvidenceView of(Evidence entry) {
        EvidenceDraft said = entry.content();
        return new EvidenceView(entry.id(), entry.cycle(), new RegionCode(entry.region()), said.name(),
                entry.file().mediaType(), entry.file().size(), entry.file().sha256(), said.dated(), said.criteria(),
                said.figures().stream().map(MeasureReference::parse).toList(), List.of(), null,
                entry.recording().at(), entry.recording().by());
    }

    EvidenceView with(List<EvidenceFlag> found) {
        return new EvidenceView(id, cycle, region, name, mediaType, size, sha256, dated, criteria, figures, found,
                alsoBacks,
                recordedAt, recordedBy);
    }

    EvidenceView alsoBacking(List<EvidenceElsewhere> elsewhere) {
        return new EvidenceView(id, cycle, region, name, mediaType, size, sha256, dated, criteria, figures, flags,
                elsewhere,
                recordedAt, recordedBy);
    }
}
