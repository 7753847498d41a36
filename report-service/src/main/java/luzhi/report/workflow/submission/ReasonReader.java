package luzhi.report.workflow.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.JsonFields;
import luzhi.core.problem.Faults;
import luzhi.report.assessment.cycle.Cycle;

/** Reads the reasons of a return; each names something that is part of the evaluation. */
final class ReasonReader {

    static final int MOST = 200;

    private static final Pattern NARRATIVE = Pattern.compile("narrative:([1-9]\\d{0,2})");
    /** Whether there is such a thing is for the reader to see: it may be gone by the time it is looked for. */
    private static final Pattern FINDING_OR_EVIDENCE = Pattern.compile("(discrepancy|evidence):[A-Za-z0-9.-]{1,64}");

    private final Cycle cycle;
    private final Faults faults;

    ReasonReader(Cycle cycle, Faults faults) {
        this.cycle = cycle;
        this.faults = faults;
    }

    /** @param pointer to the array */
    List<ReturnReason> read(JsonNode array, String pointer) {
        if (!array.isArray() || array.isEmpty() || array.size() > MOST) {
            faults.at(pointer, "reasons-required", MOST);
            return List.of();
        }
        List<ReturnReason> reasons = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            JsonFields fields = JsonFields.of(array.get(i), pointer + "/" + i, faults, "item", "reason");
            reasons.add(new ReturnReason(fields.parsed("item", this::item, "unknown-item"),
                    fields.prose("reason", ReturnReason.LONGEST)));
        }
        return reasons;
    }

    private String item(String text) {
        if (FINDING_OR_EVIDENCE.matcher(text).matches() || isTask(text) || cycle.findCriterion(text).isPresent()) {
            return text;
        }
        throw new IllegalArgumentException("Not a part of the evaluation: " + text);
    }

    private boolean isTask(String text) {
        return NARRATIVE.matcher(text).results().map(narrative -> Integer.valueOf(narrative.group(1)))
                .anyMatch(number -> cycle.tasks().stream().anyMatch(task -> task.number() == number));
    }
}
