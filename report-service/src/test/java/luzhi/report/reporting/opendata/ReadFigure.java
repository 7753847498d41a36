package luzhi.report.reporting.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** A figure as a reader of any form takes it, who knows the form and nothing of how it was written. */
record ReadFigure(String measure, String region, Period period, Dimensions dimensions, BigDecimal value,
        String missing, String unit, String complete) {

    private static final Set<String> FIELDS = Set.of("measure", "region", "period", "value", "missing", "unit",
            "complete");
    private static final Set<String> COMPONENTS = Set.of("STRUCTURE", "STRUCTURE_ID", "ACTION", "REF_AREA", "INDICATOR",
            "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "OBS_STATUS", "MISSING_REASON", "COMPLETE");
    private static final int LENGTH_OF_MONTH = 7;

    static List<ReadFigure> sealed(JsonNode seal) {
        return StreamSupport.stream(seal.path("figures").spliterator(), false)
                .map(figure -> new ReadFigure(figure.path("measure").asText(), figure.path("region").asText(),
                        Period.parse(figure.path("period").asText()),
                        Dimensions.parse(String.join(";", figure.path("dimensions").properties().stream()
                                .map(each -> each.getKey() + "=" + each.getValue().asText()).toList())),
                        decimal(text(figure.path("value"))), text(figure.path("missing")), text(figure.path("unit")),
                        text(figure.path("complete"))))
                .toList();
    }

    static List<ReadFigure> ofTable(String csv) {
        return rows(csv).stream()
                .map(row -> new ReadFigure(row.getField("measure"), row.getField("region"),
                        Period.parse(row.getField("period")), dimensions(row, FIELDS), decimal(row.getField("value")),
                        row.getField("missing"), row.getField("unit"), row.getField("complete")))
                .toList();
    }

    static List<ReadFigure> ofObservations(String csv) {
        return rows(csv).stream().map(row -> {
            assertEquals("dataflow", row.getField("STRUCTURE"));
            assertEquals("LUZHI:PUBLISHED_FIGURES(1.0.0)", row.getField("STRUCTURE_ID"));
            assertEquals("I", row.getField("ACTION"));
            assertEquals(row.getField("OBS_VALUE").isEmpty() ? "LMO" : "A",
                    row.getField("OBS_STATUS").equals("A") ? "A" : "LMO", row::toString);
            return new ReadFigure(row.getField("INDICATOR"), row.getField("REF_AREA"),
                    period(row.getField("TIME_PERIOD")), dimensions(row, COMPONENTS),
                    decimal(row.getField("OBS_VALUE")), row.getField("MISSING_REASON"), row.getField("UNIT_MEASURE"),
                    row.getField("COMPLETE"));
        }).toList();
    }

    static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    /** Nothing for null. */
    static String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "" : node.asText();
    }

    private static Dimensions dimensions(NamedCsvRecord row, Set<String> others) {
        Map<String, String> dimensions = new TreeMap<>();
        row.getHeader().stream().filter(column -> !others.contains(column) && !row.getField(column).equals("_T"))
                .forEach(column -> dimensions.put(column.toLowerCase(Locale.ROOT).replace('_', '-'),
                        row.getField(column)));
        return new Dimensions(dimensions);
    }

    private static BigDecimal decimal(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    /** A period as SDMX spells it. */
    private static Period period(String text) {
        int duration = text.indexOf("/P");
        if (duration < 0) {
            return Period.parse(text);
        }
        YearMonth first = YearMonth.parse(text.substring(0, LENGTH_OF_MONTH));
        long months = java.time.Period.parse(text.substring(duration + 1)).toTotalMonths();
        return new Period(first, first.plus(months - 1, ChronoUnit.MONTHS));
    }
}
