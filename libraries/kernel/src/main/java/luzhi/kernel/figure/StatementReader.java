package luzhi.kernel.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.PlainJava;
import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Missing;
import luzhi.core.figure.Provenance;
import luzhi.core.json.JsonDecimals;
import luzhi.core.json.JsonFields;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.measure.Unit;
import luzhi.core.period.Period;
import luzhi.core.problem.Faults;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;

/** Reads one stated figure from JSON and checks it against the catalogue and the list of regions. */
@PlainJava
final class StatementReader {

    private final MeasureCatalog catalogue;
    private final FigureFields figures;
    private final RegionDirectory regions;

    StatementReader(MeasureCatalog catalogue, RegionDirectory regions) {
        this.catalogue = catalogue;
        this.figures = new FigureFields(catalogue);
        this.regions = regions;
    }

    /** The statement, or nothing if it has faults; those are added to the given ones. */
    Optional<Statement> read(JsonNode figure, String pointer, Faults faults) {
        int before = faults.count();
        JsonFields fields = JsonFields.of(figure, pointer, faults, "measure", "dimensions", "region", "period",
                "value", "missing", "unit", "source", "revision");
        if (faults.count() > before && !figure.isObject()) {
            return Optional.empty();
        }
        Measure measure = figures.measure(fields, faults);
        RegionCode region = region(fields, faults);
        Period period = fields.parsed("period", Period::parse, "invalid-period");
        Dimensions dimensions = figures.findDimensions(fields, measure, faults).orElse(Dimensions.NONE);
        checkUnit(fields, measure, faults);
        Missing missing = fields.optionalParsed("missing", Missing::of, "unknown-missing-reason");
        BigDecimal value = fields.find("value")
                .map(node -> value(node, measure, fields.pointerTo("value"), faults)).orElse(null);
        if (fields.has("value") == fields.has("missing")) {
            faults.at(pointer, "value-or-missing");
        }
        Provenance source = fields.require("source")
                .map(node -> ProvenanceReader.read(node, fields.pointerTo("source"), faults)).orElse(null);
        Integer replaces = fields.find("revision")
                .map(node -> revision(node, fields.pointerTo("revision"), faults)).orElse(null);
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new Statement(new FigureKey(region, measure.code(), period, dimensions), value, missing,
                        measure.unit(), source, replaces, pointer));
    }

    private RegionCode region(JsonFields fields, Faults faults) {
        RegionCode region = fields.parsed("region", RegionCode::new, "unknown-region");
        if (region != null && !regions.knows(region)) {
            faults.at(fields.pointerTo("region"), "unknown-region", region);
        }
        return region;
    }

    private void checkUnit(JsonFields fields, Measure measure, Faults faults) {
        String unit = fields.text("unit");
        if (unit != null && measure != null && !unit.equals(measure.unit())) {
            faults.at(fields.pointerTo("unit"), "wrong-unit",
                    catalogue.findUnit(unit).<Object>map(Function.identity()).orElse(unit), measure.title(),
                    catalogue.unitOf(measure));
        }
    }

    private BigDecimal value(JsonNode node, Measure measure, String pointer, Faults faults) {
        BigDecimal value = JsonDecimals.read(node, pointer, faults);
        if (value != null && measure != null) {
            checkAgainst(measure, value, pointer, faults);
        }
        return value;
    }

    private void checkAgainst(Measure measure, BigDecimal value, String pointer, Faults faults) {
        Unit unit = catalogue.unitOf(measure);
        if (value.stripTrailingZeros().scale() > unit.decimals()) {
            faults.at(pointer, "too-many-decimals", value, unit.title(), unit.decimals());
        }
        if (measure.minimum() != null && value.compareTo(measure.minimum()) < 0) {
            faults.at(pointer, "below-minimum", value, measure.minimum(), measure.title());
        }
    }

    private static Integer revision(JsonNode node, String pointer, Faults faults) {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 1) {
            faults.at(pointer, "invalid-revision", node.asText());
            return null;
        }
        return node.intValue();
    }
}
