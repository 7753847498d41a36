package luzhi.sampler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** A register's file: UTF-8, comma, the components of its record class in their order, empty for null. */
final class RegisterFile implements Rows, AutoCloseable {

    private final CsvWriter file;
    private final int columns;
    private long count;

    RegisterFile(Path path, List<String> header) {
        try {
            Files.createDirectories(path.getParent());
            this.file = CsvWriter.builder().lineDelimiter(LineDelimiter.LF)
                    .build(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.columns = header.size();
        file.writeRecord(header);
    }

    @Override
    public void add(Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        String[] texts = new String[columns];
        for (int i = 0; i < columns; i++) {
            texts[i] = text(values[i]);
        }
        file.writeRecord(texts);
        count++;
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    long count() {
        return count;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
