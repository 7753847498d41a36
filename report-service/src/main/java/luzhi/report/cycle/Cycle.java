package luzhi.report.cycle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

import luzhi.kernel.language.Title;
import luzhi.kernel.period.Period;

/**
 * One year's edition of tasks and criteria.
 *
 * @param year the year it is named after
 * @param reportingDate the day as of which it judges unless asked otherwise
 */
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
public record Cycle(@JsonProperty("cycle") int year, Title title, LocalDate reportingDate, List<Threshold> thresholds,
        List<Task> tasks) {

    public Cycle {
        thresholds = List.copyOf(thresholds);
        tasks = List.copyOf(tasks);
        Set<String> known = thresholds.stream().map(Threshold::id).collect(Collectors.toSet());
        Set<String> unknown = criteria(tasks).flatMap(criterion -> criterion.let().values().stream())
                .filter(Input.OfThreshold.class::isInstance).map(input -> ((Input.OfThreshold) input).id())
                .filter(id -> !known.contains(id)).collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Cycle " + year + " has no thresholds " + unknown);
        }
        Set<String> ids = new HashSet<>();
        criteria(tasks).map(Criterion::id).filter(id -> !ids.add(id)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("Two criteria bear the number " + twice);
        });
    }

    private static Stream<Criterion> criteria(List<Task> tasks) {
        return tasks.stream().flatMap(task -> task.criteria().stream());
    }

    /** All criteria, task by task. */
    public Stream<Criterion> criteria() {
        return criteria(tasks);
    }

    public Optional<Criterion> findCriterion(String id) {
        return criteria().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    public Map<String, Threshold> thresholdsById() {
        return thresholds.stream().collect(Collectors.toUnmodifiableMap(Threshold::id, Function.identity()));
    }

    /** Every period whose figures some criterion looks at. */
    public Set<Period> periods() {
        Set<Period> periods = new TreeSet<>();
        criteria().forEach(criterion -> {
            Period present = criterion.periodIn(year);
            for (Input input : criterion.let().values()) {
                if (input instanceof Input.OfFigure figure) {
                    periods.add(figure.reference().periodFrom(present));
                    if (criterion.notBelowPreviousYear()) {
                        periods.add(figure.reference().periodFrom(present.previousYear()));
                    }
                }
            }
        });
        return periods;
    }
}
