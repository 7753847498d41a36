package luzhi.report.assessment.cycle;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.language.Codes;
import luzhi.core.problem.Faults;

/** Reads one criterion of a document: its fields and which of them go together. */
final class CriterionReader {

    private static final String NOT_BELOW_PREVIOUS_YEAR = "not-below-previous-year";
    private static final String IS_DECLARED = "is-declared";
    private static final List<String> COMPARISONS = List.of("at-least", "at-most", "equals", NOT_BELOW_PREVIOUS_YEAR,
            IS_DECLARED);

    private final DocumentFields fields;
    private final String pointer;
    private final Faults faults;

    private final boolean isObject;

    private CriterionReader(JsonNode node, String pointer, Faults faults) {
        this.fields = new DocumentFields(node, pointer, faults, "id", "title", "basis", "basis-verified", "applies-to",
                "where", "period", "let", "value", "at-least", "at-most", "equals", NOT_BELOW_PREVIOUS_YEAR,
                IS_DECLARED, "unit", "deadline", "advisory", "remedy");
        this.pointer = pointer;
        this.isObject = node.isObject();
        this.faults = faults;
    }

    /** The criterion as far as it can be read: what is at fault in it is null. */
    static Criterion read(JsonNode node, String pointer, Faults faults) {
        return new CriterionReader(node, pointer, faults).read();
    }

    private Criterion read() {
        if (isObject) {
            checkComparison();
        }
        return new Criterion(fields.id("id"), fields.title("title"),
                new LegalBasis(fields.prose("basis"), fields.flag("basis-verified")),
                new Reach(fields.parsed("applies-to", code -> Codes.get(AppliesTo.class, code), "unknown-applies-to"),
                        fields.textOrNumber("where"), period()),
                fields.inputs("let"), requirement(), fields.optionalDate("deadline"), fields.flag("advisory"),
                remedy());
    }

    private Requirement requirement() {
        return new Requirement(fields.textOrNumber("value"), fields.textOrNumber("at-least"),
                fields.textOrNumber("at-most"), fields.textOrNumber("equals"), fields.flag(NOT_BELOW_PREVIOUS_YEAR),
                fields.flag(IS_DECLARED), fields.optionalProse("unit"));
    }

    private void checkComparison() {
        List<String> given = COMPARISONS.stream().filter(this::isGiven).toList();
        if (given.size() != 1) {
            faults.at(pointer, "one-comparison-expected", given.isEmpty() ? "-" : String.join(", ", given),
                    String.join(", ", COMPARISONS));
        }
        boolean declared = given.equals(List.of(IS_DECLARED));
        Stream.of("value", "unit").filter(field -> !declared && !fields.has(field))
                .forEach(field -> faults.at(fields.pointerTo(field), "field-required", field));
        Stream.of("value", "unit", "remedy").filter(field -> declared && fields.has(field))
                .forEach(field -> faults.at(fields.pointerTo(field), "nothing-compared", field));
    }

    /** Whether it compares so; a flag that is false does not. */
    private boolean isGiven(String comparison) {
        boolean isFlag = comparison.equals(NOT_BELOW_PREVIOUS_YEAR) || comparison.equals(IS_DECLARED);
        return isFlag ? fields.isSet(comparison) : fields.has(comparison);
    }

    private String period() {
        String period = fields.textOrNumber("period");
        return period == null || fields.parsed("period", text -> Criterion.periodIn(0, text), "invalid-period") == null
                ? null
                : period;
    }

    private Remedy remedy() {
        return fields.find("remedy").map(node -> {
            DocumentFields remedy = new DocumentFields(node, fields.pointerTo("remedy"), faults, "change", "let",
                    "value");
            return new Remedy(remedy.prose("change"), remedy.inputs("let"), remedy.textOrNumber("value"));
        }).orElse(null);
    }
}
