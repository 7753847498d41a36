package luzhi.report.assessment.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

import luzhi.core.language.Title;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * One year's edition of tasks and criteria. Whoever gets one from {@link CycleCatalog} gets it without a flaw: what
 * {@link CycleReader} and the checks of this package find wrong with a document keeps it out.
 *
 * @param year the year it is named after
 * @param version how often its owner stored the cycle of that year until this one, from 1; set by the store; 0 before
 * @param region its owner, whose subtree it judges: the country, or a province; null only where a seal of before there were cycles
 *        of provinces does not say, and then it is the country
 * @param reportingDate the day as of which it judges unless asked otherwise
 * @param credibility how credible a self-evaluation is (自评可信度), in percent, as an expression over how many verdicts of
 *        inspected criteria {@code agreed}, were {@code overstated} or {@code understated}, and how many were
 *        {@code inspected}
 */
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
public record Cycle(@JsonProperty("cycle") int year,
        @Schema(readOnly = true, description = "Set by the store; ignored where it is sent") int version,
        @Schema(readOnly = true, implementation = String.class, example = "620000", description = "Whose version it is: 100000 for the national one, else that of a province; ignored where it is sent") @JsonInclude(JsonInclude.Include.NON_NULL) RegionCode region,
        Title title,
        LocalDate reportingDate, String credibility, List<Threshold> thresholds, List<RegionGroup> regionGroups,
        List<Task> tasks) {

    /** How credible a self-evaluation is unless the cycle says otherwise: the share of inspected verdicts that agreed. */
    public static final String DEFAULT_CREDIBILITY = "100 * agreed / inspected";

    public Cycle {
        credibility = credibility == null ? DEFAULT_CREDIBILITY : credibility;
        thresholds = List.copyOf(thresholds);
        regionGroups = List.copyOf(regionGroups);
        tasks = List.copyOf(tasks);
    }

    /** Whose rules of which year it is a version of. */
    public CycleKey key() {
        return new CycleKey(year, region);
    }

    /** The tag of this version, in its quotes: it is of one owner. */
    public String tag() {
        return CycleVersion.tag(key(), version);
    }

    /** Whether these are the rules of somebody above that region, or of the region itself. */
    public boolean mayJudge(RegionCode judged) {
        return region == null || region.isAboveCities() && region.covers(judged);
    }

    /** All criteria, task by task. */
    public Stream<Criterion> criteria() {
        return tasks.stream().flatMap(task -> task.criteria().stream());
    }

    public Optional<Criterion> findCriterion(String id) {
        return criteria().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    public Map<String, Threshold> thresholdsById() {
        return thresholds.stream().collect(Collectors.toUnmodifiableMap(Threshold::id, Function.identity()));
    }

    /** The group of that id; documents are read only where every group that is named is there. */
    public RegionGroup regionGroup(String id) {
        return regionGroups.stream().filter(group -> group.id().equals(id)).findFirst().orElseThrow();
    }

    /** Every period whose figures some criterion, or the remedy of one, looks at. */
    public Set<Period> periods() {
        return criteria().flatMap(criterion -> criterion.periodsOfFigures(year))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
