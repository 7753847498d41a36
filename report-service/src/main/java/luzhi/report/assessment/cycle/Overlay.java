package luzhi.report.assessment.cycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.core.json.JsonFields;
import luzhi.core.problem.Faults;

/**
 * A document that says only what differs from another cycle, its base: title, reporting date and credibility in their place,
 * thresholds and region groups by id, changed fields of criteria by id (as JSON merge patch, RFC 7396: null removes), tasks
 * and criteria to add by the number of the task, and what it is without.
 */
final class Overlay {

    static final String BASED_ON = "based-on";

    private static final List<String> REPLACED = List.of("cycle", "title", "reporting-date", "credibility");
    private static final List<String> LISTS_BY_ID = List.of("thresholds", "region-groups");
    private static final String CRITERIA = "criteria";
    private static final String TASKS = "tasks";
    private static final String NUMBER = "number";

    private final JsonNode overlay;
    private final ObjectNode whole;
    private final Faults faults;
    private final DocumentFields fields;
    /** Where the nodes of the whole document that the overlay put there stand in the overlay. */
    private final Map<JsonNode, String> origins = new IdentityHashMap<>();

    private Overlay(JsonNode overlay, JsonNode base, Faults faults) {
        this.overlay = overlay;
        this.whole = base.deepCopy();
        this.faults = faults;
        this.fields = new DocumentFields(overlay, "", faults, "cycle", "version", "region", BASED_ON,
                "title", "reporting-date", "credibility", "thresholds", "region-groups", CRITERIA, "without", TASKS);
    }

    /**
     * The whole document that an overlay makes of its base.
     *
     * @param document with the places of the year still in it, as the base's
     * @param pointers lead from it back to the overlay
     */
    record Applied(JsonNode document, Pointers pointers) {}

    /**
     * Applies an overlay to its base.
     *
     * @param base whole
     * @param faults takes what is wrong with the overlay as such; what comes of it is to be read and checked like any other
     *        document
     */
    static Applied apply(JsonNode overlay, JsonNode base, Faults faults) {
        return new Overlay(overlay, base, faults).apply();
    }

    private Applied apply() {
        REPLACED.stream().filter(overlay::has).forEach(field -> whole.set(field, overlay.get(field)));
        leaveOut();
        LISTS_BY_ID.forEach(this::mergeById);
        changeCriteria();
        addTasks();
        return new Applied(whole, pointers());
    }

    private void leaveOut() {
        fields.optionalList("without", (id, pointer) -> {
            if (!leaveOut(id.asText())) {
                faults.at(pointer, "nothing-to-leave-out", id.asText());
            }
            return id;
        });
    }

    /** Whether there was anything of that id. A task without criteria goes too. */
    private boolean leaveOut(String id) {
        boolean found = Stream.concat(LISTS_BY_ID.stream().map(whole::path), listsOfCriteria().stream())
                .map(list -> leaveOut(list, id)).reduce(false, Boolean::logicalOr);
        for (Iterator<JsonNode> tasks = whole.path(TASKS).elements(); tasks.hasNext();) {
            if (tasks.next().path(CRITERIA).isEmpty()) {
                tasks.remove();
            }
        }
        return found;
    }

    private static boolean leaveOut(JsonNode list, String id) {
        boolean found = false;
        for (Iterator<JsonNode> entries = list.elements(); entries.hasNext();) {
            if (entries.next().path("id").asText().equals(id)) {
                entries.remove();
                found = true;
            }
        }
        return found;
    }

    private List<JsonNode> listsOfCriteria() {
        List<JsonNode> lists = new ArrayList<>();
        whole.path(TASKS).forEach(task -> lists.add(task.path(CRITERIA)));
        return lists;
    }

    /** An entry takes the place of the base's of the same id; another one is added, so that one id twice is found later. */
    private void mergeById(String list) {
        ArrayNode merged = whole.withArray(list);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < merged.size(); i++) {
            places.put(merged.get(i).path("id").asText(), i);
        }
        fields.optionalList(list, (entry, pointer) -> {
            Integer place = places.remove(entry.path("id").asText());
            if (place == null) {
                merged.add(entry);
            } else {
                merged.set(place, entry);
            }
            return origins.put(entry, pointer);
        });
    }

    private void changeCriteria() {
        fields.find(CRITERIA).ifPresent(changes -> {
            JsonFields byId = JsonFields.ofAny(changes, fields.pointerTo(CRITERIA), faults);
            changes.properties()
                    .forEach(change -> changeCriterion(change.getKey(), change.getValue(),
                            byId.pointerTo(change.getKey())));
        });
    }

    private void changeCriterion(String id, JsonNode change, String pointer) {
        List<ObjectNode> present = criteria(id);
        if (present.isEmpty()) {
            faults.at(pointer, "no-criterion-to-change", id);
        } else if (!change.isObject()) {
            faults.at(pointer, "not-an-object");
        } else {
            present.forEach(criterion -> patch(criterion, change));
        }
    }

    private List<ObjectNode> criteria(String id) {
        List<ObjectNode> found = new ArrayList<>();
        listsOfCriteria().forEach(list -> list.forEach(criterion -> {
            if (criterion.path("id").asText().equals(id)) {
                found.add((ObjectNode) criterion);
            }
        }));
        return found;
    }

    private static void patch(ObjectNode target, JsonNode change) {
        change.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                target.remove(field.getKey());
            } else if (field.getValue().isObject() && target.get(field.getKey()) instanceof ObjectNode inner) {
                patch(inner, field.getValue());
            } else {
                target.set(field.getKey(), field.getValue().deepCopy());
            }
        });
    }

    private void addTasks() {
        ArrayNode tasks = whole.withArray(TASKS);
        fields.optionalList(TASKS, (task, pointer) -> {
            ObjectNode present = find(tasks, task.path(NUMBER));
            if (present == null) {
                tasks.add(task);
                return origins.put(task, pointer);
            }
            extend(present, new DocumentFields(task, pointer, faults, NUMBER, "title", CRITERIA));
            return null;
        });
    }

    private static ObjectNode find(ArrayNode tasks, JsonNode number) {
        for (JsonNode task : tasks) {
            if (task instanceof ObjectNode present && task.path(NUMBER).equals(number)) {
                return present;
            }
        }
        return null;
    }

    private void extend(ObjectNode present, DocumentFields task) {
        task.find("title").ifPresent(title -> {
            present.set("title", title);
            origins.put(title, task.pointerTo("title"));
        });
        task.optionalList(CRITERIA, (criterion, pointer) -> {
            present.withArray(CRITERIA).add(criterion);
            return origins.put(criterion, pointer);
        });
    }

    private Pointers pointers() {
        Map<String, String> places = new HashMap<>();
        REPLACED.stream().filter(overlay::has).forEach(field -> places.put("/" + field, "/" + field));
        trace(whole, "", places);
        return new Pointers(places);
    }

    private void trace(JsonNode node, String pointer, Map<String, String> places) {
        if (origins.containsKey(node)) {
            places.put(pointer, origins.get(node));
        } else if (pointer.matches("/tasks/\\d+/criteria/\\d+")) {
            places.put(pointer, "/" + CRITERIA + "/" + node.path("id").asText());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                trace(node.get(i), pointer + "/" + i, places);
            }
        } else {
            node.properties().forEach(field -> trace(field.getValue(), pointer + "/" + field.getKey(), places));
        }
    }
}
