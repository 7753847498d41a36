package luzhi.report.assessment.discrepancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.figure.Preference;
import luzhi.core.period.Period;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionLevel;
import luzhi.relations.Check;
import luzhi.relations.FindingWords;
import luzhi.relations.RelationCatalog;
import luzhi.relations.Scope;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.SourceAnswer;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.report.assessment.source.Sources;
import luzhi.report.assessment.source.WantedFigures;

/** Checks the relations among figures on record: brings them together with measures, thresholds and counties. */
@ApplicationScoped
class Examiner {

    private final RelationCatalog relations;
    private final MeasureDirectory measures;
    private final RegionDirectory regions;

    Examiner(RelationCatalog relations, MeasureDirectory measures, RegionDirectory regions) {
        this.relations = relations;
        this.measures = measures;
        this.regions = regions;
    }

    /** Every period whose figures are judged or compared in a cycle. */
    Set<Period> periods(Cycle cycle) {
        Set<Period> periods = new TreeSet<>(cycle.periods());
        periods.addAll(relations.periods(cycle.year()));
        return periods;
    }

    /** Every figure that some relation names, of whatever region. */
    Set<WantedFigures.Wanted> figures(Cycle cycle) {
        return relations.figures(cycle.year()).stream()
                .map(named -> new WantedFigures.Wanted(named.measure(), named.period(), named.dimensions()))
                .collect(Collectors.toSet());
    }

    /** What became of each relation in the region and in all below it, in the order in which they are declared. */
    Stream<Check> examine(Cycle cycle, RegionCode region, Sources.Answers figures) {
        return relations.check(new Scope(cycle.year(), RecordedStatements.among(figures),
                counties(region, cycle.reportingDate()), thresholds(cycle), measures.ask(answering(figures))::find));
    }

    /** The words of what is found, in one language. */
    FindingWords words(Locale language) {
        return new FindingWords(language, measures.known(),
                code -> regions.findLatest(code).map(Region::name).orElseGet(code::text));
    }

    /** Those that hold on the last day of the cycle's year. */
    private static Map<String, BigDecimal> thresholds(Cycle cycle) {
        LocalDate endOfYear = Period.ofYear(cycle.year()).lastDay();
        Map<String, BigDecimal> values = new HashMap<>();
        cycle.thresholds()
                .forEach(one -> one.findOn(endOfYear).ifPresent(dated -> values.put(one.id(), dated.value())));
        return values;
    }

    /** Whoever gave no figures need not be asked what it measures. */
    private static Set<Owner> answering(Sources.Answers figures) {
        Set<Owner> answering = new HashSet<>();
        figures.of(Preference.REPORTED).stream().filter(answer -> answer.status() == SourceStatus.AVAILABLE)
                .map(SourceAnswer::owner).forEach(answering::add);
        return answering;
    }

    /** The counties of the region and of each city below it. */
    private Map<RegionCode, List<RegionCode>> counties(RegionCode region, LocalDate day) {
        List<Region> below = regions.listBelow(region, day);
        List<RegionCode> counties = below.stream().filter(one -> one.level() == RegionLevel.COUNTY).map(Region::code)
                .toList();
        Map<RegionCode, List<RegionCode>> each = new HashMap<>();
        Stream.concat(Stream.of(region),
                below.stream().filter(one -> one.level() != RegionLevel.COUNTY).map(Region::code))
                .forEach(above -> each.put(above, counties.stream().filter(above::covers).toList()));
        return each;
    }
}
