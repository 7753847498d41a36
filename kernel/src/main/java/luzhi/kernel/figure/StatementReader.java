package luzhi.kernel.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.kernel.measure.Dimensions;
import luzhi.kernel.measure.Measure;
import luzhi.kernel.measure.MeasureCatalogue;
import luzhi.kernel.measure.Unit;
import luzhi.kernel.period.Period;
import luzhi.kernel.problem.Faults;
import luzhi.kernel.region.RegionCode;
import luzhi.kernel.region.RegionDirectory;

/** Reads one stated figure from JSON and checks it against the catalogue and the list of regions. */
final class StatementReader {

    /** Digits before the decimal point, at most. */
    static final int MOST_DIGITS = 18;
    /** Characters of each part of a source, at most. */
    static final int LONGEST_TEXT = 500;

    private static final Set<String> FIELDS = new TreeSet<>(Set.of(
            "measure", "dimensions", "region", "period", "value", "missing", "unit", "source", "revision"));
    private static final Set<String> SOURCE_FIELDS = new TreeSet<>(Set.of("document", "table", "row"));
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t]]");

    private final MeasureCatalogue catalogue;
    private final RegionDirectory regions;

    StatementReader(MeasureCatalogue catalogue, RegionDirectory regions) {
        this.catalogue = catalogue;
        this.regions = regions;
    }

    /** The statement, or nothing if it has faults; those are added to the given ones. */
    Optional<Statement> read(JsonNode figure, String pointer, Faults faults) {
        int before = faults.count();
        if (!figure.isObject()) {
            faults.at(pointer, "not-an-object");
            return Optional.empty();
        }
        refuseUnknownFields(figure, FIELDS, pointer, faults);
        Measure measure = measure(figure, pointer, faults);
        RegionCode region = region(figure, pointer, faults);
        Period period = parsed(figure, "period", Period::parse, "invalid-period", pointer, faults);
        Dimensions dimensions = dimensions(figure.path("dimensions"), measure, pointer + "/dimensions", faults);
        unit(figure, measure, pointer, faults);
        Missing missing = missing(figure, pointer, faults);
        BigDecimal value = value(figure.path("value"), measure, pointer + "/value", faults);
        if (isAbsent(figure.path("value")) == isAbsent(figure.path("missing"))) {
            faults.at(pointer, "value-or-missing");
        }
        Source source = source(figure.path("source"), pointer + "/source", faults);
        Integer replaces = revision(figure.path("revision"), pointer + "/revision", faults);
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new Statement(new FigureKey(region, measure.code(), period, dimensions), value, missing,
                        measure.unit(), source, replaces, pointer));
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static void refuseUnknownFields(JsonNode object, Set<String> known, String pointer, Faults faults) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!known.contains(field.getKey())) {
                faults.at(pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1"), "unknown-field",
                        field.getKey(), String.join(", ", known));
            }
        }
    }

    /** The text of a required field, or null with a fault. */
    private static String text(JsonNode object, String field, String pointer, Faults faults) {
        JsonNode node = object.path(field);
        if (isAbsent(node)) {
            faults.at(pointer + "/" + field, "field-required", field);
            return null;
        }
        if (!node.isTextual()) {
            faults.at(pointer + "/" + field, "not-text", field);
            return null;
        }
        return node.textValue();
    }

    private static <T> T parsed(JsonNode object, String field, Function<String, T> parser, String code, String pointer,
            Faults faults) {
        String text = text(object, field, pointer, faults);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException unreadable) {
            faults.at(pointer + "/" + field, code, text);
            return null;
        }
    }

    private Measure measure(JsonNode figure, String pointer, Faults faults) {
        String code = text(figure, "measure", pointer, faults);
        if (code == null) {
            return null;
        }
        Optional<Measure> measure = catalogue.find(code);
        if (measure.isEmpty()) {
            faults.add(MeasureFaults.unknown(pointer + "/measure", code, catalogue));
        }
        return measure.orElse(null);
    }

    private RegionCode region(JsonNode figure, String pointer, Faults faults) {
        RegionCode region = parsed(figure, "region", RegionCode::new, "unknown-region", pointer, faults);
        if (region != null && !regions.knows(region)) {
            faults.at(pointer + "/region", "unknown-region", region);
            return null;
        }
        return region;
    }

    private Dimensions dimensions(JsonNode node, Measure measure, String pointer, Faults faults) {
        if (isAbsent(node)) {
            return Dimensions.NONE;
        }
        if (!node.isObject()) {
            faults.at(pointer, "not-an-object");
            return null;
        }
        SortedMap<String, String> byName = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String value = text(node, entry.getKey(), pointer, faults);
            if (value != null && measure != null && isKnown(entry.getKey(), value, measure, pointer, faults)) {
                byName.put(entry.getKey(), value);
            }
        }
        return new Dimensions(byName);
    }

    private boolean isKnown(String name, String value, Measure measure, String pointer, Faults faults) {
        if (!measure.dimensions().contains(name)) {
            faults.at(pointer + "/" + name, "unknown-dimension", name, measure.code(),
                    String.join(", ", measure.dimensions()));
            return false;
        }
        Set<String> values = catalogue.dimension(name).valueCodes();
        if (!values.contains(value)) {
            faults.at(pointer + "/" + name, "unknown-dimension-value", value, name, String.join(", ", values));
            return false;
        }
        return true;
    }

    private static void unit(JsonNode figure, Measure measure, String pointer, Faults faults) {
        String unit = text(figure, "unit", pointer, faults);
        if (unit != null && measure != null && !unit.equals(measure.unit())) {
            faults.at(pointer + "/unit", "wrong-unit", unit, measure.code(), measure.unit());
        }
    }

    private static Missing missing(JsonNode figure, String pointer, Faults faults) {
        if (isAbsent(figure.path("missing"))) {
            return null;
        }
        String code = text(figure, "missing", pointer, faults);
        Optional<Missing> reason = code == null ? Optional.empty() : Missing.find(code);
        if (code != null && reason.isEmpty()) {
            faults.at(pointer + "/missing", "unknown-missing-reason", code);
        }
        return reason.orElse(null);
    }

    private BigDecimal value(JsonNode node, Measure measure, String pointer, Faults faults) {
        if (isAbsent(node)) {
            return null;
        }
        if (!node.isNumber() && !(node.isTextual() && DECIMAL.matcher(node.textValue()).matches())) {
            faults.at(pointer, "not-a-decimal", node.isTextual() ? node.textValue() : node.toString());
            return null;
        }
        BigDecimal value = node.isNumber() ? node.decimalValue() : new BigDecimal(node.textValue());
        if (value.precision() - value.scale() > MOST_DIGITS) {
            faults.at(pointer, "too-many-digits", node.asText(), MOST_DIGITS);
            return null;
        }
        if (measure != null) {
            checkAgainst(measure, value, pointer, faults);
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private void checkAgainst(Measure measure, BigDecimal value, String pointer, Faults faults) {
        Unit unit = catalogue.unitOf(measure);
        if (value.stripTrailingZeros().scale() > unit.decimals()) {
            faults.at(pointer, "too-many-decimals", value, unit.code(), unit.decimals());
        }
        if (measure.minimum() != null && value.compareTo(measure.minimum()) < 0) {
            faults.at(pointer, "below-minimum", value, measure.minimum(), measure.code());
        }
    }

    private static Source source(JsonNode node, String pointer, Faults faults) {
        if (isAbsent(node)) {
            faults.at(pointer, "field-required", "source");
            return null;
        }
        if (!node.isObject()) {
            faults.at(pointer, "not-an-object");
            return null;
        }
        refuseUnknownFields(node, SOURCE_FIELDS, pointer, faults);
        String document = shortText(node, "document", pointer, faults);
        String table = isAbsent(node.path("table")) ? null : shortText(node, "table", pointer, faults);
        String row = isAbsent(node.path("row")) ? null : shortText(node, "row", pointer, faults);
        return new Source(document, table, row);
    }

    private static String shortText(JsonNode object, String field, String pointer, Faults faults) {
        String text = text(object, field, pointer, faults);
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            faults.at(pointer + "/" + field, "field-required", field);
        } else if (text.length() > LONGEST_TEXT) {
            faults.at(pointer + "/" + field, "text-too-long", text.length(), LONGEST_TEXT);
        } else if (CONTROL.matcher(text).find()) {
            faults.at(pointer + "/" + field, "text-with-control-characters");
        }
        return text;
    }

    private static Integer revision(JsonNode node, String pointer, Faults faults) {
        if (isAbsent(node)) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 1) {
            faults.at(pointer, "invalid-revision", node.asText());
            return null;
        }
        return node.intValue();
    }
}
