package luzhi.report.workflow.rectification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import luzhi.core.region.RegionCode;

/** Puts the lines of one monthly list into words: names of regions as of its day, titles in one language. */
final class MonthlyWording {

    private final DisplayNames names;
    private final LocalDate on;
    private final Locale language;
    private final Map<Integer, Function<String, String>> criteria = new HashMap<>();
    private final Map<RegionCode, String> regions = new HashMap<>();

    MonthlyWording(DisplayNames names, LocalDate on, Locale language) {
        this.names = names;
        this.on = on;
        this.language = language;
    }

    MonthlyItem item(Rectification item, List<Progress> reports) {
        Plan plan = item.plan();
        return new MonthlyItem(item.id(), item.cycle(), item.region(), region(item.region()), item.criterion(),
                criteria.computeIfAbsent(item.cycle(), cycle -> names.criteria(cycle, language))
                        .apply(item.criterion()),
                item.problem(), plan.measures(), plan.owner(), plan.person(), item.openedOn(), plan.deadline(),
                item.shortfall().gap(), names.unit(item.shortfall().unit(), language), Status.on(on, item),
                item.daysLate(on), item.closing() == null ? null : item.closing().on(), reports);
    }

    List<MonthlyPage.OfRegion> regions(Map<RegionCode, MonthlyCounts> counts) {
        return counts.entrySet().stream()
                .map(each -> new MonthlyPage.OfRegion(each.getKey(), region(each.getKey()), each.getValue())).toList();
    }

    private String region(RegionCode code) {
        return regions.computeIfAbsent(code, unknown -> names.region(unknown, on));
    }
}
