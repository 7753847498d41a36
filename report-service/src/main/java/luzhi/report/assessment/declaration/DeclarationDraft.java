package luzhi.report.assessment.declaration;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

import luzhi.core.figure.Provenance;
import luzhi.core.json.JsonBody;
import luzhi.core.json.JsonFields;
import luzhi.core.period.Day;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.kernel.figure.ProvenanceColumn;
import luzhi.kernel.figure.ProvenanceReader;
import luzhi.kernel.revision.JsonColumn;

/** A declaration as it is sent, and what is kept of it. */
@Embeddable
@Schema(name = "DeclarationDraft", requiredProperties = {"declared", "statement",
        "source"}, additionalProperties = Schema.False.class)
public record DeclarationDraft(
        boolean declared,
        @Schema(maxLength = LONGEST_STATEMENT) String statement,
        @Schema(nullable = true, description = "Until when the region undertakes to keep the rule") @Nullable LocalDate deadline,
        @Convert(converter = ProvenanceColumn.class) @Column(columnDefinition = JsonColumn.TYPE) @ColumnTransformer(write = JsonColumn.AS_JSON) Provenance source) {

    private static final int LONGEST_STATEMENT = 2000;

    /** @throws RuleBroken with everything that is wrong with the body */
    static DeclarationDraft read(byte[] body) {
        Faults faults = new Faults();
        JsonFields fields = JsonFields.of(JsonBody.parse(body), "", faults, "declared", "statement", "deadline",
                "source");
        DeclarationDraft draft = new DeclarationDraft(fields.flag("declared"),
                fields.prose("statement", LONGEST_STATEMENT),
                fields.optionalParsed("deadline", Day::parse, "invalid-date"),
                fields.require("source").map(node -> ProvenanceReader.read(node, fields.pointerTo("source"), faults))
                        .orElse(null));
        faults.throwIfAny();
        return draft;
    }
}
