package luzhi.bench;

import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How a region came out.
 *
 * @param tasks their status by number
 * @param criteria how many of those that count have which verdict
 */
record Verdicts(long completedTasks, Map<String, String> tasks, Map<String, Integer> criteria) {

    private static final String UNDECIDED = "not-evaluable";

    /** As a line about many regions says it. */
    static Verdicts ofLine(JsonNode line) {
        Map<String, String> tasks = new TreeMap<>();
        line.path("tasks").properties().forEach(task -> tasks.put(task.getKey(), task.getValue().asText()));
        Map<String, Integer> criteria = new TreeMap<>();
        line.path("criteria").properties().forEach(each -> criteria.put(each.getKey(), each.getValue().asInt()));
        return new Verdicts(line.path("completedTasks").asLong(), tasks, criteria);
    }

    /** As the evaluation of the region alone says it. */
    static Verdicts ofEvaluation(JsonNode evaluation) {
        Map<String, String> tasks = new TreeMap<>();
        Map<String, Integer> criteria = new TreeMap<>();
        evaluation.path("tasks").forEach(task -> {
            tasks.put(task.path("number").asText(), task.path("status").asText());
            task.path("criteria").forEach(criterion -> {
                if (!criterion.path("advisory").asBoolean()) {
                    criteria.merge(criterion.path("verdict").asText(), 1, Integer::sum);
                }
            });
        });
        return new Verdicts(evaluation.path("completedTasks").asLong(), tasks, criteria);
    }

    int count() {
        return criteria.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many criteria could be judged. */
    int countDecided() {
        return count() - criteria.getOrDefault(UNDECIDED, 0);
    }
}
