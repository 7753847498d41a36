package luzhi.kernel.register;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** One example row of a register, in every representation that the API description shows. */
final class RowExamples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> sent;

    RowExamples(ExampleRow row) {
        this.sent = row.values();
    }

    /** As it is sent. */
    Map<String, Object> sent() {
        return sent;
    }

    /** As it is answered. */
    Map<String, Object> stored() {
        Map<String, Object> stored = new LinkedHashMap<>();
        stored.put("id", 1);
        stored.putAll(sent);
        stored.put("revision", 1);
        stored.put("recordedAt", "2020-10-12T09:30:00+08:00");
        stored.put("recordedBy", "city");
        stored.put("source", Map.of("document", "2020年统计台账"));
        return stored;
    }

    /** A list of it. */
    Map<String, Object> list() {
        return Map.of("rows", List.of(stored()));
    }

    /** A file without rows. */
    String header() {
        return lines(List.of(sent.keySet()));
    }

    /** A file of one row. */
    String csv() {
        return lines(List.of(sent.keySet(), sent.values()));
    }

    private static String lines(List<Collection<?>> records) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            records.forEach(each -> csv
                    .writeRecord(each.stream().map(value -> value == null ? "" : value.toString()).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A line of the one row. */
    String ndjson() {
        try {
            return JSON.writeValueAsString(stored()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an import of the file answers. */
    static Map<String, Object> accepted(RegisterDefinition register) {
        Map<String, Object> accepted = new LinkedHashMap<>();
        accepted.put("id", 17);
        accepted.put("register", register.name());
        accepted.put("region", ExampleRow.REGION);
        accepted.put("replace", false);
        accepted.put("dryRun", false);
        accepted.put("size", 48_211);
        accepted.put("state", "waiting");
        accepted.put("rowsRead", 0);
        accepted.put("sentAt", "2020-10-12T09:30:00+08:00");
        accepted.put("sentBy", "county-620702");
        return accepted;
    }

    static Map<String, Object> receipt(RegisterDefinition register) {
        Map<String, Object> receipt = new LinkedHashMap<>();
        receipt.put("register", register.name());
        receipt.put("rows", 1);
        receipt.put("inserted", 1);
        receipt.put("updated", 0);
        receipt.put("unchanged", 0);
        receipt.put("deleted", 0);
        receipt.put("taken", 0);
        receipt.put("errors", List.of());
        receipt.put("dryRun", false);
        receipt.put("recording", 17);
        receipt.put("sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        return receipt;
    }
}
