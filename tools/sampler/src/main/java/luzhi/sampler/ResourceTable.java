package luzhi.sampler;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Tables on the class path that say what a sample city is like. */
public final class ResourceTable {

    private ResourceTable() {}

    /** @throws IllegalArgumentException if there is no such table */
    public static List<NamedCsvRecord> read(String resource) {
        InputStream bytes = ResourceTable.class.getClassLoader().getResourceAsStream(resource);
        if (bytes == null) {
            throw new IllegalArgumentException("No such table: " + resource);
        }
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
