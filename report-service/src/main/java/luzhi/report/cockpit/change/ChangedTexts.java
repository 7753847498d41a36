package luzhi.report.cockpit.change;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import luzhi.report.workflow.seal.SealChangesView.TextChange;

/** What was written, filed and found, told apart by where it stands in the seals. */
record ChangedTexts(List<TextChange> all) {

    private static final List<String> FIELDS = List.of("achievements", "practice", "nextSteps");

    /**
     * What the region wrote about a task.
     *
     * @param field which of its parts
     */
    record Narrative(int task, String field, @Nullable String before, @Nullable String after) {}

    /** Something that came, went, or is answered otherwise. */
    record Entry(String name, @Nullable String before, @Nullable String after) {

        /** Whether it came. */
        public boolean isNew() {
            return before == null;
        }

        /** Whether it went. */
        public boolean isGone() {
            return after == null;
        }
    }

    /** As they were written; that their figures read otherwise is told with the figures. */
    List<Narrative> narratives() {
        List<Narrative> narratives = new ArrayList<>();
        all.forEach(change -> {
            String[] path = path(change);
            if (path[0].equals("narratives") && path.length == 4 && path[2].equals("written")
                    && FIELDS.contains(path[3])) {
                narratives.add(new Narrative(Integer.parseInt(path[1]), path[3], change.before(), change.after()));
            }
        });
        return narratives;
    }

    /** Files that were filed, or withdrawn. */
    List<Entry> evidence() {
        return entries("evidence", "name");
    }

    /** Findings that came up, or are no more. */
    List<Entry> findings(String language) {
        return entries("findings", "title/" + language);
    }

    /** How many findings that are still there have another answer. */
    int answers() {
        TreeSet<String> answered = new TreeSet<>();
        all.stream().map(ChangedTexts::path)
                .filter(path -> path[0].equals("findings") && path.length > 3 && path[2].equals("answer")
                        && (path[3].equals("explanation") || path[3].equals("kind")))
                .forEach(path -> answered.add(path[1]));
        return answered.size();
    }

    private List<Entry> entries(String part, String name) {
        return all.stream().filter(change -> change.pointer().startsWith("/" + part + "/")
                && change.pointer().endsWith("/" + name) && path(change).length == 2 + name.split("/").length)
                .map(change -> new Entry(change.after() == null ? change.before() : change.after(), change.before(),
                        change.after()))
                .toList();
    }

    private static String[] path(TextChange change) {
        return change.pointer().substring(1).split("/");
    }
}
