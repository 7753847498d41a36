package luzhi.kernel.figure;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import luzhi.core.figure.Figure;
import luzhi.core.figure.Provenance;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.rows.Column;
import luzhi.core.rows.CsvRowWriter;
import luzhi.core.rows.RowWriter;

/** Figures as a table of CSV, row by row as they come, so that memory does not grow with their number. */
final class FigureFile {

    static final String CSV = "text/csv";

    private static final Provenance NONE = new Provenance(null, null, null);

    private static final List<Column<Figure>> COLUMNS = List.of(
            new Column<>("measure", Figure::measure),
            new Column<>("dimensions", Figure::dimensions),
            new Column<>("region", figure -> figure.region().text()),
            new Column<>("period", Figure::period),
            new Column<>("value", Figure::value),
            new Column<>("missing", figure -> figure.missing() == null ? null : figure.missing().code()),
            new Column<>("unit", Figure::unit),
            new Column<>("origin", figure -> figure.origin().code()),
            new Column<>("revision", Figure::revision),
            new Column<>("recordedAt", Figure::recordedAt),
            new Column<>("recordedBy", Figure::recordedBy),
            new Column<>("document", figure -> source(figure).document()),
            new Column<>("table", figure -> source(figure).table()),
            new Column<>("row", figure -> source(figure).row()),
            new Column<>("complete", Figure::complete));

    private FigureFile() {}

    /**
     * Behind the columns that every service has, one for each dimension: the value of whoever breaks down by it.
     *
     * @param walk hands each figure to the consumer it is given
     */
    static void write(Consumer<Consumer<Figure>> walk, MeasureCatalog catalogue, OutputStream out) {
        try (RowWriter file = new CsvRowWriter(out)) {
            Column.write(file, Stream.concat(COLUMNS.stream(), dimensions(catalogue)).toList(), walk);
        }
    }

    private static Stream<Column<Figure>> dimensions(MeasureCatalog catalogue) {
        return catalogue.listAll().stream().flatMap(measure -> measure.dimensions().stream()).distinct().sorted()
                .map(name -> new Column<>(name, figure -> figure.dimensions().byName().get(name)));
    }

    private static Provenance source(Figure figure) {
        return figure.source() == null ? NONE : figure.source();
    }
}
