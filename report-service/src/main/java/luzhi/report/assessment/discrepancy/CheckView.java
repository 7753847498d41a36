package luzhi.report.assessment.discrepancy;

import java.util.Collection;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import luzhi.core.figure.FigureKey;
import luzhi.relations.Check;
import luzhi.relations.Finding;
import luzhi.relations.FindingWords;
import luzhi.relations.Kind;
import luzhi.relations.Outcome;
import luzhi.relations.Severity;

/** What became of a relation, in the caller's language. */
@Schema(name = "RelationCheck")
public record CheckView(
        @Schema(example = "growth-over-previous-year") String relation,
        @Schema(description = "What should hold") String title,
        @Schema(description = "Of the finding, where it does not hold") Kind kind,
        @Schema(description = "Of the finding, where it does not hold") Severity severity,
        @Schema(description = "`unchecked` is no finding: something that it takes is not there") Outcome outcome,
        @Schema(description = "The figures that are not there") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FigureKey> missing,
        @Schema(description = "Why it cannot be checked though they are") @Nullable String because,
        @Schema(description = "The discrepancy that tells of it, where it does not hold", example = "5d0b6ef1a2c49387") @Nullable String discrepancy) {

    /** @param listed the findings that are listed */
    static CheckView of(Check check, Collection<Finding> listed, FindingWords words) {
        Severity severity = check.finding().map(Finding::severity).orElse(check.relation().severity());
        return new CheckView(check.relation().id(), words.title(check.relation()), check.relation().kind(), severity,
                check.outcome(), check.missing(), check.because() == null ? null : words.because(check.because()),
                check.finding().map(found -> DiscrepancyId.of(Findings.telling(found, listed))).orElse(null));
    }
}
