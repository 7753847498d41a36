package luzhi.report.reporting.opendata;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import luzhi.core.period.Period;
import luzhi.core.rows.CsvRowWriter;

/** The figures of a publication as SDMX-CSV 2.0. */
final class SdmxCsv {

    /** Its media type. */
    static final String MEDIA_TYPE = "application/vnd.sdmx.data+csv;version=2.0.0";

    private static final String STRUCTURE_ID = "LUZHI:PUBLISHED_FIGURES(1.0.0)";
    private static final String INFORMATION = "I";
    private static final String NORMAL = "A";
    private static final int MONTHS_OF_A_YEAR = 12;

    private SdmxCsv() {}

    /** Writes an observation a figure. The stream stays open. */
    static void write(PublishedTables tables, OutputStream out) {
        Breakdowns breakdowns = tables.breakdowns();
        try (CsvRowWriter csv = CsvRowWriter.forPrograms(out)) {
            List<String> header = new ArrayList<>(
                    List.of("STRUCTURE", "STRUCTURE_ID", "ACTION", "REF_AREA", "INDICATOR", "TIME_PERIOD"));
            breakdowns.dimensions().forEach(dimension -> header.add(column(dimension)));
            Collections.addAll(header, "OBS_VALUE", "UNIT_MEASURE", "OBS_STATUS", "MISSING_REASON", "COMPLETE");
            csv.row(header);
            tables.figures().forEach(figure -> csv.row(observation(figure, breakdowns)));
        }
    }

    private static List<?> observation(PublishedFigure figure, Breakdowns breakdowns) {
        List<Object> cells = new ArrayList<>(List.of("dataflow", STRUCTURE_ID, INFORMATION, figure.region(),
                figure.measure(), time(figure.period())));
        cells.addAll(breakdowns.cells(figure));
        String status = figure.missing() == null ? NORMAL : MissingReasons.status(figure.missing());
        Collections.addAll(cells, figure.value(), figure.unit(), status, figure.missing(), figure.complete());
        return cells;
    }

    /** How SDMX spells the name of a dimension. */
    static String column(String dimension) {
        return dimension.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** A year or a month as it is; several as their first day and how long they last, as SDMX spells ranges. */
    static String time(Period period) {
        String text = period.toString();
        if (!text.contains("/")) {
            return text;
        }
        long months = period.months();
        String duration = months % MONTHS_OF_A_YEAR == 0 ? months / MONTHS_OF_A_YEAR + "Y" : months + "M";
        return period.firstDay() + "/P" + duration;
    }
}
