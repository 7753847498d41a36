package luzhi.report.assessment.declaration;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.core.figure.Provenance;
import luzhi.core.json.FormBody;
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
        return read(JsonBody.parse(body));
    }

    /**
     * The same as a form says it.
     *
     * @param declared {@code true} or {@code false}; blank for neither
     * @param deadline a day; blank for none
     * @param source its document blank for none
     * @throws RuleBroken with everything that is wrong with it
     */
    public static DeclarationDraft of(String declared, String statement, String deadline, Provenance source) {
        FormBody said = new FormBody().with("statement", statement).with("deadline", deadline);
        if (!declared.isBlank()) {
            said.node().put("declared", Boolean.parseBoolean(declared));
        }
        ObjectNode read = new FormBody().with("document", source.document()).with("table", source.table())
                .with("row", source.row()).node();
        if (!read.isEmpty()) {
            said.node().set("source", read);
        }
        return read(said.node());
    }

    private static DeclarationDraft read(JsonNode said) {
        Faults faults = new Faults();
        JsonFields fields = JsonFields.of(said, "", faults, "declared", "statement", "deadline",
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
