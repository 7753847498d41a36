package luzhi.report.workflow.rectification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleKey;
import luzhi.report.assessment.cycle.CyclesOfYear;

/** Puts the lines of one monthly list into words: names of regions as of its day, titles in one language. */
final class MonthlyWording {

    private final DisplayNames names;
    private final LocalDate on;
    private final Locale language;
    private final Map<Integer, CyclesOfYear> cycles = new HashMap<>();
    private final Map<CycleKey, Function<String, String>> criteria = new HashMap<>();
    private final Map<RegionCode, String> regions = new HashMap<>();

    MonthlyWording(DisplayNames names, LocalDate on, Locale language) {
        this.names = names;
        this.on = on;
        this.language = language;
    }

    /** The day as of which the list is drawn up. */
    LocalDate day() {
        return on;
    }

    /** By the cycle that judges that region. */
    String title(int year, RegionCode region, String criterion) {
        Cycle cycle = cycles.computeIfAbsent(year, names::cycles).get(region);
        return criteria.computeIfAbsent(cycle.key(), unknown -> DisplayNames.criteria(cycle, language))
                .apply(criterion);
    }

    /** @param code null for none */
    String unit(String code) {
        return names.unit(code, language);
    }

    List<MonthlyPage.OfRegion> regions(Map<RegionCode, MonthlyCounts> counts) {
        return counts.entrySet().stream()
                .map(each -> new MonthlyPage.OfRegion(each.getKey(), region(each.getKey()), each.getValue())).toList();
    }

    String region(RegionCode code) {
        return regions.computeIfAbsent(code, unknown -> names.region(unknown, on));
    }
}
