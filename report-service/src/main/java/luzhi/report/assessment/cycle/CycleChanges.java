package luzhi.report.assessment.cycle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What differs between two versions of a cycle.
 *
 * @param fields those of title, reporting-date and credibility that differ
 * @param tasks by number; of those whose title differs
 * @param criteria by id, as are thresholds and region groups
 */
@Schema(name = "CycleChanges")
public record CycleChanges(List<String> fields, ById tasks, ById criteria, ById thresholds, ById regionGroups) {

    /** Ids of what one version has and the other has not, or has otherwise. */
    @Schema(name = "CycleChangesById")
    public record ById(List<String> added, List<String> removed, List<String> changed) {

        private static <T> ById between(Stream<T> before, Stream<T> after, Function<T, String> id) {
            Map<String, T> old = byId(before, id);
            Map<String, T> present = byId(after, id);
            return new ById(present.keySet().stream().filter(one -> !old.containsKey(one)).toList(),
                    old.keySet().stream().filter(one -> !present.containsKey(one)).toList(),
                    present.keySet().stream().filter(old::containsKey)
                            .filter(one -> !present.get(one).equals(old.get(one))).toList());
        }

        private static <T> Map<String, T> byId(Stream<T> things, Function<T, String> id) {
            return things.collect(Collectors.toMap(id, Function.identity(), (one, other) -> other, TreeMap::new));
        }
    }

    /** @param before null for none */
    static CycleChanges between(Cycle before, Cycle after) {
        List<Cycle> olds = Stream.ofNullable(before).toList();
        return new CycleChanges(fields(before, after),
                ById.between(olds.stream().flatMap(cycle -> cycle.tasks().stream().map(CycleChanges::bare)),
                        after.tasks().stream().map(CycleChanges::bare), task -> String.valueOf(task.number())),
                ById.between(olds.stream().flatMap(Cycle::criteria), after.criteria(), Criterion::id),
                ById.between(olds.stream().flatMap(cycle -> cycle.thresholds().stream()), after.thresholds().stream(),
                        Threshold::id),
                ById.between(olds.stream().flatMap(cycle -> cycle.regionGroups().stream()),
                        after.regionGroups().stream(), RegionGroup::id));
    }

    private static Task bare(Task task) {
        return new Task(task.number(), task.title(), List.of());
    }

    private static List<String> fields(Cycle before, Cycle after) {
        return Stream.<Map.Entry<String, Function<Cycle, Object>>>of(Map.entry("title", Cycle::title),
                Map.entry("reporting-date", Cycle::reportingDate), Map.entry("credibility", Cycle::credibility))
                .filter(field -> !Objects.equals(before == null ? null : field.getValue().apply(before),
                        field.getValue().apply(after)))
                .map(Map.Entry::getKey).toList();
    }
}
