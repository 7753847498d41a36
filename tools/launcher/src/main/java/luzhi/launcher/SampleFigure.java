package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** A figure of the sample, as {@code PUT /v1/figures} takes it. */
record SampleFigure(String measure, SortedMap<String, String> dimensions, String region, String period,
        BigDecimal value, String unit, SampleSource source) {

    static List<SampleFigure> read(Path file) {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            return lines.stream().map(SampleFigure::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleFigure of(NamedCsvRecord line) {
        return new SampleFigure(line.getField("measure"), dimensions(line.getField("dimensions")),
                line.getField("region"), line.getField("period"), new BigDecimal(line.getField("value")),
                line.getField("unit"), SampleSource.of(line));
    }

    private static SortedMap<String, String> dimensions(String text) {
        SortedMap<String, String> dimensions = new TreeMap<>();
        for (String each : text.isEmpty() ? new String[0] : text.split(";")) {
            String[] nameAndValue = each.strip().split("=", 2);
            dimensions.put(nameAndValue[0], nameAndValue[1]);
        }
        return dimensions;
    }

    /** How people refer to it. */
    String name() {
        return measure + (dimensions.isEmpty() ? "" : dimensions) + " " + region + " " + period;
    }

    /**
     * How people refer to it who do not know codes.
     *
     * @param titles what measures are called
     */
    String name(Map<String, String> titles) {
        return titles.getOrDefault(measure, measure) + ", " + name();
    }
}
