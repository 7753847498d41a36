package luzhi.report.workflow.rectification;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.figure.FigureNames;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.language.RequestLanguage;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.CyclesOfYear;

/** What regions, criteria and units are called. */
@ApplicationScoped
class DisplayNames {

    private final RegionDirectory regions;
    private final CycleCatalog cycles;
    private final RequestLanguage language;

    DisplayNames(RegionDirectory regions, CycleCatalog cycles, RequestLanguage language) {
        this.regions = regions;
        this.cycles = cycles;
        this.language = language;
    }

    /** That of the request at hand. */
    Locale language() {
        return language.get();
    }

    /** The region's name on that day; its code if it had none. */
    String region(RegionCode code, LocalDate on) {
        return regions.find(code, on).map(Region::name).orElse(code.text());
    }

    /** The cycles of a year, by whom they judge. */
    CyclesOfYear cycles(int year) {
        return cycles.ofYear(year);
    }

    /** The titles of a cycle's criteria by their numbers; a criterion that it has no more has its number for a title. */
    static Function<String, String> criteria(Cycle cycle, Locale spoken) {
        Map<String, String> titles = cycle.criteria()
                .collect(Collectors.toMap(Criterion::id, criterion -> criterion.title().in(spoken)));
        return id -> titles.getOrDefault(id, id);
    }

    /** @param code null for none */
    String unit(String code, Locale spoken) {
        return code == null ? null : FigureNames.unit(code, spoken);
    }
}
