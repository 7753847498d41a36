package luzhi.report.assessment.declaration;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import luzhi.core.figure.Provenance;
import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.Revised;

/**
 * A region's declaration on one criterion.
 *
 * @param declared whether the region says that it keeps the rule
 * @param deadline until when it undertakes to; null if it says nothing of that
 * @param revision how often it was declared, from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Declaration")
public record Declaration(
        int cycle,
        @Schema(implementation = String.class, example = "620700") RegionCode region,
        String criterion,
        boolean declared,
        String statement,
        LocalDate deadline,
        Provenance source,
        int revision,
        OffsetDateTime recordedAt,
        String recordedBy) implements Revised {

    @Override
    public DeclarationDraft content() {
        return new DeclarationDraft(declared, statement, deadline, source);
    }
}
