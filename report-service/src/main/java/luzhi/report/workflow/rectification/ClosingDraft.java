package luzhi.report.workflow.rectification;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.FormBody;
import luzhi.core.json.JsonBody;
import luzhi.core.json.JsonFields;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

/** A closing as it is sent. */
@Schema(name = "RectificationClosingDraft", requiredProperties = {"statement",
        "evidence"}, additionalProperties = Schema.False.class)
public record ClosingDraft(
        @Schema(maxLength = RectificationDraft.LONGEST_PROSE) String statement,
        @Schema(minItems = 1, maxItems = MOST_EVIDENCE, description = "Entries of evidence by id, or files by SHA-256") List<String> evidence,
        @Schema(maxLength = RectificationDraft.LONGEST_PROSE, nullable = true, description = "Why it is closed although the criterion is not met; required where it is not") @Nullable String despite) {

    private static final int MOST_EVIDENCE = 100;
    private static final Pattern EVIDENCE = Pattern.compile("[0-9a-f]{64}|[1-9]\\d{0,17}");

    /** @throws RuleBroken with everything that is wrong with the body */
    static ClosingDraft read(byte[] body) {
        return read(JsonBody.parse(body));
    }

    /**
     * The same as a form says it.
     *
     * @param despite blank for nothing
     * @throws RuleBroken with everything that is wrong with it
     */
    public static ClosingDraft of(String statement, List<String> evidence, String despite) {
        FormBody said = new FormBody().with("statement", statement).with("despite", despite);
        if (!evidence.isEmpty()) {
            evidence.forEach(said.node().putArray("evidence")::add);
        }
        return read(said.node());
    }

    private static ClosingDraft read(JsonNode said) {
        Faults faults = new Faults();
        JsonFields fields = JsonFields.of(said, "", faults, "statement", "evidence", "despite");
        ClosingDraft draft = new ClosingDraft(fields.prose("statement", RectificationDraft.LONGEST_PROSE),
                fields.parsedList("evidence", MOST_EVIDENCE, ClosingDraft::reference, "invalid-evidence"),
                fields.optionalProse("despite", RectificationDraft.LONGEST_PROSE));
        faults.throwIfAny();
        return draft;
    }

    private static String reference(String text) {
        if (!EVIDENCE.matcher(text).matches()) {
            throw new IllegalArgumentException("Neither an id nor a SHA-256: " + text);
        }
        return text;
    }
}
