package luzhi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import luzhi.bench.Service.Answer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Synthetic registers of all domain services, imported as complete. */
final class Registers {

    private static final String LIST = "registers.csv";
    private static final int OK = 200;

    private Registers() {}

    /** @param complete the time that the sampler's rows are about, in ISO 8601; empty where they have none */
    private record Entry(String service, String register, String complete) {

        static List<Entry> list() throws IOException {
            try (InputStream file = Registers.class.getResourceAsStream(LIST);
                    CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file,
                            StandardCharsets.UTF_8)) {
                return lines.stream().map(line -> new Entry(line.getField("service"), line.getField("register"),
                        line.getField("complete"))).toList();
            }
        }

        String path(String region) {
            return "/v1/" + register + "/import?mode=replace&region=" + region
                    + (complete.isEmpty() ? "" : "&period=" + complete.replace("/", "%2F"));
        }
    }

    /**
     * Imports what the sampler wrote, in an order in which all that rows refer to comes first; each file goes when it is in.
     *
     * @return how many rows there are
     */
    static long load(Path folder, String region, Services services, PrintStream out)
            throws IOException, InterruptedException {
        long rows = 0;
        for (Entry entry : Entry.list()) {
            Path file = folder.resolve(entry.service()).resolve(entry.register() + ".csv");
            Answer answer = services.of(entry.service()).post(entry.path(region), file).require(OK);
            out.printf("  %-28s %10d rows %10s s%n", entry.register(), answer.body().path("rows").asLong(),
                    Rounds.seconds(answer.time()));
            rows += answer.body().path("rows").asLong();
            Files.delete(file);
        }
        return rows;
    }
}
