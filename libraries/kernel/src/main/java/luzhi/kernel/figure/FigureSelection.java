package luzhi.kernel.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
import luzhi.kernel.http.Cursor;

/** The query parameters that select figures, as they were sent. */
public class FigureSelection {

    @RestQuery
    @Parameter(description = "A region by its GB/T 2260 code; repeatable. This or `within` is required.", example = "620700")
    List<String> region;

    @RestQuery
    @Parameter(description = "Every region below this one; repeatable, and may stand beside `region`.")
    List<String> within;

    @RestQuery
    @Parameter(description = "A period in ISO 8601, matched exactly; repeatable. Without it, all periods.")
    List<String> period;

    @RestQuery
    @Parameter(description = "A measure of this service; repeatable. Without it, all measures.")
    List<String> measure;

    @RestQuery
    @Parameter(description = "Exactly this breakdown, as `stage:primary;ownership:private`, or empty for the total; repeatable. "
            + "Without it, the total and every breakdown.")
    List<String> dimensions;

    @RestQuery
    @Parameter(description = "`reported`, `derived`, or `best` (default): the reported figure, or the derived where nobody reported one.", schema = @Schema(implementation = Preference.class))
    String origin;

    @RestQuery
    @Parameter(description = "JSON: figures a page, 1 to 10000, default 1000. CSV and NDJSON: at most so many, default all.", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000"))
    String limit;

    @RestQuery
    @Parameter(description = "Where the page before ended: taken from its `Link` header.")
    String after;

    /** Where the texts are read from: in the lists above, empty ones are lost, but an empty breakdown is the total. */
    @Context
    UriInfo sent;

    /** The query as far as it can be read; there is a fault for every parameter that cannot be. */
    FigureQuery toQuery(MeasureCatalog catalogue, Faults faults) {
        return new FigureQuery(
                read("region", RegionCode::new, "unknown-region", faults),
                read("within", RegionCode::new, "unknown-region", faults),
                read("period", Period::parse, "invalid-period", faults),
                knownMeasures(catalogue, faults),
                read("dimensions", Dimensions::parse, "invalid-dimensions", faults),
                preference(faults),
                cursor(faults));
    }

    private <T> Set<T> read(String parameter, Function<String, T> reader, String code, Faults faults) {
        Set<T> values = new HashSet<>();
        for (String text : sent(parameter)) {
            T value = faults.parsed(parameter, text, reader, code);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private List<String> sent(String parameter) {
        return sent.getQueryParameters().getOrDefault(parameter, List.of());
    }

    private Set<String> knownMeasures(MeasureCatalog catalogue, Faults faults) {
        Set<String> measures = new HashSet<>(sent("measure"));
        measures.stream().filter(code -> catalogue.find(code).isEmpty()).sorted()
                .forEach(code -> faults.add(MeasureFaults.unknown("measure", code, catalogue)));
        return measures;
    }

    private Preference preference(Faults faults) {
        List<String> codes = sent("origin");
        Optional<Preference> found = codes.isEmpty() ? Optional.of(Preference.BEST) : Preference.find(codes.get(0));
        if (found.isEmpty()) {
            faults.at("origin", "unknown-origin", codes.get(0));
        }
        return found.orElse(Preference.BEST);
    }

    private FigureKey cursor(Faults faults) {
        return after == null ? null : Cursor.decode(after, 4, FigureSelection::keyOf, faults);
    }

    private static FigureKey keyOf(List<String> parts) {
        return new FigureKey(new RegionCode(parts.get(0)), parts.get(1), Period.parse(parts.get(2)),
                Dimensions.parse(parts.get(3)));
    }

    static String cursorOf(FigureKey key) {
        return Cursor.encode(key.region().text(), key.measure(), key.period().toString(), key.dimensions().toString());
    }
}
