package luzhi.report.assessment.declaration;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import luzhi.core.figure.Provenance;
import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.Revised;
import luzhi.report.assessment.cycle.CriterionKey;

/**
 * A region's declaration on one criterion, as one of its revisions has it.
 *
 * @param declared whether the region says that it keeps the rule
 * @param deadline until when it undertakes to; null if it says nothing of that
 * @param revision how often it was declared, from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Declaration")
public record DeclarationView(
        int cycle,
        @Schema(implementation = String.class, example = "620700") RegionCode region,
        String criterion,
        boolean declared,
        String statement,
        @Nullable LocalDate deadline,
        Provenance source,
        int revision,
        OffsetDateTime recordedAt,
        String recordedBy) implements Revised {

    static DeclarationView of(CriterionKey key, DeclarationDraft content, int revision, Recording recording) {
        return new DeclarationView(key.cycle(), new RegionCode(key.region()), key.criterion(), content.declared(),
                content.statement(), content.deadline(), content.source(), revision, recording.at(), recording.by());
    }

    @Override
    public DeclarationDraft content() {
        return new DeclarationDraft(declared, statement, deadline, source);
    }
}
