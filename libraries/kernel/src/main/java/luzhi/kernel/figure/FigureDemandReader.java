package luzhi.kernel.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.JsonBody;
import luzhi.core.json.JsonFields;
import luzhi.core.language.ByteSize;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.period.Period;
import luzhi.core.problem.Faults;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.Caller;

/** Reads which figures are asked for, and finds everything that is wrong with the question. */
@ApplicationScoped
class FigureDemandReader {

    /** A longer body is refused. */
    static final int MOST_BYTES = 1_000_000;
    /** More figures are asked for in several queries. */
    static final int MOST_FIGURES = 10_000;
    static final int MOST_REGIONS = 1000;
    static final int MOST_PERIODS = 100;

    private static final String REGION = "region";
    private static final String WITHIN = "within";

    private final FigureFields figures;
    private final RegionDirectory regions;
    private final Caller caller;

    FigureDemandReader(MeasureCatalog catalogue, RegionDirectory regions, Caller caller) {
        this.figures = new FigureFields(catalogue);
        this.regions = regions;
        this.caller = caller;
    }

    /**
     * @throws RuleBroken with everything that is wrong, if anything is
     * @throws Forbidden if a region lies outside the caller's subtree
     * @throws TooLarge if the body is longer than {@link #MOST_BYTES}
     */
    FigureDemand read(byte[] body) {
        if (body.length > MOST_BYTES) {
            throw new TooLarge("body-too-large", ByteSize.of(MOST_BYTES));
        }
        Faults faults = new Faults();
        Faults foreign = new Faults();
        JsonFields fields = JsonFields.of(JsonBody.parse(body), "", faults, REGION, WITHIN, "figures", "stated");
        FigureDemand.Area of = area(fields, foreign).orElse(new FigureDemand.Area(Set.of(), Set.of()));
        if (faults.count() == 0 && !fields.has(REGION) && !fields.has(WITHIN)) {
            faults.at("/region", "region-required");
        }
        Set<FigureDemand.Combination> wanted = figures(fields, faults);
        FigureDemand demand = fields.find("stated")
                .map(node -> statements(node, fields.pointerTo("stated"), of, wanted, faults, foreign))
                .orElseGet(() -> new FigureDemand(of, wanted, of, Set.of()));
        if (!fields.has("figures") && !fields.has("stated") && faults.count() == 0) {
            faults.at("/figures", "demand-required");
        }
        faults.throwIfAny();
        foreign.throwIfAnyForbidden();
        return demand;
    }

    private FigureDemand statements(JsonNode node, String pointer, FigureDemand.Area of,
            Set<FigureDemand.Combination> wanted, Faults faults, Faults foreign) {
        JsonFields fields = JsonFields.of(node, pointer, faults, "period", REGION, WITHIN);
        List<Period> periods = node.isObject()
                ? fields.parsedList("period", MOST_PERIODS, Period::parse, "invalid-period")
                : List.of();
        return new FigureDemand(of, wanted, area(fields, foreign).orElse(of), Set.copyOf(periods));
    }

    /** Nothing where no region is named. */
    private Optional<FigureDemand.Area> area(JsonFields fields, Faults foreign) {
        return fields.has(REGION) || fields.has(WITHIN)
                ? Optional.of(new FigureDemand.Area(regions(fields, REGION, foreign),
                        regions(fields, WITHIN, foreign)))
                : Optional.empty();
    }

    private Set<RegionCode> regions(JsonFields fields, String name, Faults foreign) {
        if (!fields.has(name)) {
            return Set.of();
        }
        List<RegionCode> codes = fields.parsedList(name, MOST_REGIONS, this::region, "unknown-region");
        codes.stream().filter(code -> !caller.covers(code)).forEach(
                code -> foreign.at(fields.pointerTo(name), "region-out-of-scope", code, caller.region()));
        return Set.copyOf(codes);
    }

    private RegionCode region(String text) {
        RegionCode code = new RegionCode(text);
        if (!regions.knows(code)) {
            throw new IllegalArgumentException("No such region: " + text);
        }
        return code;
    }

    private Set<FigureDemand.Combination> figures(JsonFields fields, Faults faults) {
        Set<FigureDemand.Combination> wanted = new HashSet<>();
        fields.find("figures").ifPresent(list -> {
            if (!list.isArray()) {
                faults.at("/figures", "not-a-list", "figures");
            } else if (list.isEmpty() || list.size() > MOST_FIGURES) {
                faults.at("/figures", "list-out-of-size", list.size(), MOST_FIGURES);
            } else {
                for (int i = 0; i < list.size(); i++) {
                    figure(list.get(i), "/figures/" + i, faults).ifPresent(wanted::add);
                }
            }
        });
        return wanted;
    }

    private Optional<FigureDemand.Combination> figure(JsonNode figure, String pointer, Faults faults) {
        int before = faults.count();
        JsonFields fields = JsonFields.of(figure, pointer, faults, "measure", "dimensions", "period");
        if (!figure.isObject()) {
            return Optional.empty();
        }
        Measure measure = figures.measure(fields, faults);
        Dimensions dimensions = figures.findDimensions(fields, measure, faults).orElse(null);
        Period period = fields.parsed("period", Period::parse, "invalid-period");
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new FigureDemand.Combination(measure.code(), dimensions, period));
    }
}
