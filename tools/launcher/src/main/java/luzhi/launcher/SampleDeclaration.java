package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** A declaration of the sample, as the report service takes it; what it is about stands in the path. */
record SampleDeclaration(@JsonIgnore String criterion, @JsonIgnore String region, boolean declared, String statement,
        String deadline, SampleSource source) {

    static List<SampleDeclaration> read(Path file) {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            return lines.stream().map(SampleDeclaration::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleDeclaration of(NamedCsvRecord line) {
        String deadline = line.getField("deadline");
        return new SampleDeclaration(line.getField("criterion"), line.getField("region"),
                Boolean.parseBoolean(line.getField("declared")), line.getField("statement"),
                deadline.isEmpty() ? null : deadline, SampleSource.of(line));
    }

    String path(String cycle) {
        return "/v1/evaluations/" + cycle + "/" + region + "/declarations/" + criterion;
    }
}
