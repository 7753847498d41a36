package luzhi.report.workflow.evidence;

import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import luzhi.core.measure.MeasureReference;
import luzhi.core.region.RegionCode;

/** Another entry of the same file. */
@Schema(name = "EvidenceElsewhere")
public record EvidenceElsewhere(
        int id,
        int cycle,
        @Schema(implementation = String.class, example = "620702") RegionCode region,
        String name,
        List<String> criteria,
        List<MeasureReference> figures,
        OffsetDateTime recordedAt,
        String recordedBy) {

    static EvidenceElsewhere of(EvidenceView other) {
        return new EvidenceElsewhere(other.id(), other.cycle(), other.region(), other.name(), other.criteria(),
                other.figures(), other.recordedAt(), other.recordedBy());
    }
}
