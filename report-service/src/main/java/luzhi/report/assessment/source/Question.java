package luzhi.report.assessment.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionLevel;
import luzhi.kernel.figure.FigureDemand;

/**
 * What is asked about a region. Whatever was stated is looked for in a city or a county and all below it; of what is larger only in
 * the region itself: a province with everything about all of its counties would not fit into memory.
 *
 * @param wanted of the region and of all below it
 * @param stated periods for which whatever was stated is wanted too; none for nothing
 */
record Question(RegionCode region, WantedFigures wanted, Set<Period> stated) {

    /** As many figures as one request names; so many fit into its body. */
    private static final int MOST_FIGURES = 4000;

    Question {
        stated = Set.copyOf(stated);
    }

    /** Where what was stated is looked for. */
    FigureDemand.Area statedIn() {
        return region.level() == RegionLevel.PREFECTURE || region.level() == RegionLevel.COUNTY
                ? FigureDemand.Area.from(region)
                : FigureDemand.Area.of(region);
    }

    /** Whether a figure is one of those that are compared with one another. */
    boolean compares(KnownFigure figure) {
        return stated.contains(figure.period()) && (figure.region().equals(region) || !statedIn().within().isEmpty());
    }

    /** What one owner is asked, in as many parts as it takes; none where there is nothing to ask. */
    List<FigureDemand> demands(Owner owner) {
        List<FigureDemand.Combination> figures = wanted.listOf(owner);
        List<FigureDemand> demands = new ArrayList<>();
        for (int start = 0; start < figures.size() || start == 0 && !stated.isEmpty(); start += MOST_FIGURES) {
            Set<FigureDemand.Combination> part = new HashSet<>(
                    figures.subList(start, Math.min(figures.size(), start + MOST_FIGURES)));
            demands.add(new FigureDemand(FigureDemand.Area.from(region), part, statedIn(),
                    start == 0 ? stated : Set.of()));
        }
        return demands;
    }

    /** A demand as the body of a request. */
    static byte[] body(FigureDemand demand, ObjectMapper json) {
        Map<String, Object> body = area(demand.of());
        if (!demand.figures().isEmpty()) {
            body.put("figures", demand.figures().stream().map(Question::figure).toList());
        }
        if (!demand.stated().isEmpty()) {
            Map<String, Object> stated = area(demand.statedIn());
            stated.put("period", demand.stated().stream().map(Period::toString).sorted().toList());
            body.put("stated", stated);
        }
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> area(FigureDemand.Area area) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!area.regions().isEmpty()) {
            fields.put("region", texts(area.regions()));
        }
        if (!area.within().isEmpty()) {
            fields.put("within", texts(area.within()));
        }
        return fields;
    }

    private static Set<String> texts(Set<RegionCode> regions) {
        return regions.stream().map(RegionCode::text).collect(Collectors.toSet());
    }

    private static Map<String, Object> figure(FigureDemand.Combination figure) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("measure", figure.measure());
        fields.put("period", figure.period().toString());
        if (figure.dimensions() != null) {
            fields.put("dimensions", figure.dimensions().byName());
        }
        return fields;
    }
}
