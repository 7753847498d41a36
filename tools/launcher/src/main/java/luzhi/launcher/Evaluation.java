package luzhi.launcher;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * An evaluation, as far as it is printed. Whatever the report service says beyond that is passed over.
 *
 * @param notice what the reader has to know first; null if there is nothing
 */
record Evaluation(String cycle, String region, String regionName, String asOf, String notice, int completedTasks,
        int totalTasks, List<Task> tasks, List<Finding> findings, List<Source> sources) {

    Evaluation {
        tasks = listed(tasks);
        findings = listed(findings);
        sources = listed(sources);
    }

    record Task(int number, String title, String status, List<Criterion> criteria) {

        Task {
            criteria = listed(criteria);
        }

        /** How many criteria are met, of those that apply; those the task waits for, or those it does not. */
        String score(boolean advisory) {
            List<Criterion> applicable = criteria.stream().filter(criterion -> criterion.advisory() == advisory)
                    .filter(criterion -> !criterion.verdict().equals("not-applicable")).toList();
            long met = applicable.stream().filter(criterion -> !criterion.isOpen()).count();
            return met + " / " + applicable.size();
        }
    }

    /** @param advisory judged and shown, but its task does not wait for it */
    record Criterion(String id, String title, String verdict, Printed printed, String because, String basis,
            String deadline, boolean advisory,
            @JsonProperty("regions") List<County> counties) {

        Criterion {
            printed = printed == null ? Printed.NOTHING : printed;
            counties = listed(counties);
        }

        boolean isOpen() {
            return !verdict.equals("met") && !verdict.equals("not-applicable");
        }
    }

    record County(String name, String verdict, Printed printed) {

        County {
            printed = printed == null ? Printed.NOTHING : printed;
        }
    }

    /** Numbers as people write them; null for one that there is not. */
    record Printed(String value, String target, String gap) {

        static final Printed NOTHING = new Printed(null, null, null);
    }

    /** Figures that contradict one another, in a sentence. */
    record Finding(String message) {}

    record Source(String service, String status, String fetchedAt) {}

    static Evaluation of(JsonNode answer) {
        try {
            return Api.JSON.treeToValue(answer, Evaluation.class);
        } catch (JsonProcessingException e) {
            throw new CannotRun("The report service's evaluation cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private static <T> List<T> listed(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
