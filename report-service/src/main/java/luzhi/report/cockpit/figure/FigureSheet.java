package luzhi.report.cockpit.figure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.core.figure.Missing;
import luzhi.report.assessment.cycle.Task;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.workflow.evidence.EvidenceView;

/**
 * All figures of a region that no register counts.
 *
 * @param mayState whether that is for the viewer
 * @param silent what the services are called that did not tell what is stated; null where all did
 * @param attempt what was just tried; null unless something was
 */
record FigureSheet(List<OfTask> tasks, boolean mayState, @Nullable String silent, @Nullable Attempt attempt) {

    /**
     * What was just tried.
     *
     * @param kept how many were taken
     * @param document what was typed as the document of all
     */
    record Attempt(int kept, List<RefusedRow> refused, String document) {

        Map<String, RefusedRow> byFigure() {
            return refused.stream()
                    .collect(Collectors.toMap(row -> row.typed().figure(), Function.identity(), (one, other) -> other));
        }

        /** How many of those that were not taken are wrong themselves. */
        public long wrong() {
            return refused.stream().filter(row -> !row.faults().isEmpty()).count();
        }
    }

    /**
     * A row that was not taken, with what was typed into it.
     *
     * @param faults what is wrong with it; empty where another of the same service is wrong, or the service did not answer
     */
    record RefusedRow(TypedFigure typed, List<String> faults) {}

    /** The figures of one task. */
    record OfTask(Task task, List<Row> rows) {}

    /**
     * One figure.
     *
     * @param unit what it is called
     * @param present what is stated; null where nothing is
     * @param typed what stands in the form
     * @param faults why that was not taken; null unless it was just tried
     * @param proofs files that back it
     */
    record Row(String name, String unit, @Nullable KnownFigure present, TypedFigure typed,
            @Nullable List<String> faults, List<EvidenceView> proofs) {

        /** Why there is no value; null where there is one. */
        public @Nullable Missing missing() {
            return present == null || present.missing() == null ? null : Missing.of(present.missing());
        }

        /** Whether it was just tried and not taken. */
        public boolean isRefused() {
            return faults != null;
        }

        /** What to say to hand over a file that backs it. */
        public String proofQuery() {
            return "?figure=" + URLEncoder.encode(typed.figure(), StandardCharsets.UTF_8) + "#file";
        }

        /** By which a page points at it. */
        public String anchor() {
            return typed.figure().replaceAll("[^a-z0-9-]+", "_");
        }

        /** Whether that is why no value stands in the form. */
        public boolean says(Missing reason) {
            return typed.missing().equals(reason.code());
        }
    }

    /** Why there may be no value. */
    public List<Missing> reasons() {
        return List.of(Missing.values());
    }

    /** How many figures there are to state. */
    public long all() {
        return rows().count();
    }

    /** Of how many nothing is stated. */
    public long unstated() {
        return rows().filter(row -> row.present() == null).count();
    }

    private Stream<Row> rows() {
        return tasks.stream().flatMap(task -> task.rows().stream());
    }
}
