package luzhi.kernel.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Preference;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.period.Period;
import luzhi.core.problem.Faults;
import luzhi.core.region.RegionCode;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageSize;

/** The query parameters that select figures. */
public class FigureSelection {

    @RestQuery
    List<RegionCode> region;

    @RestQuery
    List<RegionCode> within;

    @RestQuery
    List<Period> period;

    @RestQuery
    List<String> measure;

    @RestQuery
    @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    List<Dimensions> dimensions;

    @RestQuery
    Preference origin;

    @RestQuery
    Long recording;

    @RestQuery
    PageSize limit;

    @RestQuery
    Cursor after;

    /** Where texts are read from: in a list, empty ones are lost, but an empty breakdown is the total, and an empty measure none. */
    @Context
    UriInfo sent;

    /** The query as far as it can be read; there is a fault for every parameter that cannot be. */
    FigureQuery toQuery(MeasureCatalog catalogue, Faults faults) {
        return new FigureQuery(Set.copyOf(region), Set.copyOf(within), Set.copyOf(period),
                knownMeasures(catalogue, faults), breakdowns(), preference(faults), recording,
                after == null ? null : after.read(4, FigureSelection::keyOf, faults));
    }

    /** How many figures are shown. */
    int limit(int unlessSaid) {
        return limit == null ? unlessSaid : limit.entries();
    }

    private Set<Dimensions> breakdowns() {
        return texts("dimensions").stream().map(Dimensions::parse).collect(Collectors.toSet());
    }

    private List<String> texts(String parameter) {
        return sent.getQueryParameters().getOrDefault(parameter, List.of());
    }

    private Set<String> knownMeasures(MeasureCatalog catalogue, Faults faults) {
        Set<String> measures = Set.copyOf(texts("measure"));
        measures.stream().filter(code -> catalogue.find(code).isEmpty()).sorted()
                .forEach(code -> faults.add(MeasureFaults.unknown("measure", code, catalogue)));
        return measures;
    }

    private Preference preference(Faults faults) {
        if (recording == null) {
            return origin == null ? Preference.BEST : origin;
        }
        if (origin != null && origin != Preference.REPORTED) {
            faults.at("origin", "recorded-are-reported", origin.code());
        }
        return Preference.REPORTED;
    }

    private static FigureKey keyOf(List<String> parts) {
        return new FigureKey(new RegionCode(parts.get(0)), parts.get(1), Period.parse(parts.get(2)),
                Dimensions.parse(parts.get(3)));
    }

    static String cursorOf(FigureKey key) {
        return Cursor.encode(key.region().text(), key.measure(), key.period().toString(), key.dimensions().toString());
    }
}
