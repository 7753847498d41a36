package luzhi.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

import luzhi.launcher.Api.Answer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * The synthetic registers of the sample city, imported through the API by the city itself. A register that holds rows of the
 * city is left as it is.
 */
final class SampleRegisters {

    private static final String DOCUMENT = "合成数据，由 sampler 生成，非真实记录";

    private final Path folder;
    private final BiFunction<Service, DemoToken, Api> services;
    private final Warnings warnings;
    private final PrintStream out;

    SampleRegisters(Path folder, BiFunction<Service, DemoToken, Api> services, Warnings warnings, PrintStream out) {
        this.folder = folder;
        this.services = services;
        this.warnings = warnings;
        this.out = out;
    }

    /**
     * A register of the sample.
     *
     * @param complete the time for which the city declares it complete, in ISO 8601; empty where it has none
     */
    private record Entry(Service service, String register, String complete) {

        static List<Entry> read(Path file) {
            try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
                return lines.stream().map(line -> new Entry(
                        Service.of(line.getField("service")),
                        line.getField("register"), line.getField("complete"))).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Loads them in the order of {@code registers.csv}: what others refer to comes first. */
    void load() {
        List<Entry> entries = Entry.read(folder.resolve("registers.csv"));
        for (Service service : Service.values()) {
            int rows = entries.stream().filter(entry -> entry.service().equals(service)).mapToInt(this::load).sum();
            if (rows > 0) {
                out.println("  " + service.module() + ": " + rows + " synthetic rows in registers");
            }
        }
    }

    /** @return how many rows are new */
    private int load(Entry entry) {
        Api api = services.apply(entry.service(), DemoToken.CITY);
        String rows = "/v1/" + entry.register();
        int added = 0;
        if (isEmpty(api, rows, entry)) {
            Answer answer = api.post(rows + "/import?document=" + encode(DOCUMENT), "text/csv",
                    folder.resolve("registers").resolve(entry.service().code())
                            .resolve(entry.register() + ".csv"));
            if (answer.isOverruled()) {
                // refers to rows that somebody has changed since, say
                warnings.tell(entry.service().module() + " does not take " + entry.register() + " again: "
                        + answer.detail());
                return 0;
            }
            require(answer, entry);
            added = answer.body().path("inserted").asInt();
            if (answer.body().path("taken").asInt() > 0) {
                warnings.tell(entry.service().module() + " leaves out " + answer.body().path("taken") + " rows of "
                        + entry.register() + ": other regions hold their codes");
            }
        }
        require(api.put("/v1/registers/" + entry.register() + "/completeness?region=" + Sample.REGION
                + (entry.complete().isEmpty() ? "" : "&period=" + encode(entry.complete()))), entry);
        return added;
    }

    private static boolean isEmpty(Api api, String rows, Entry entry) {
        Answer answer = api.get(rows + "?limit=1&region=" + Sample.REGION + "&within=" + Sample.REGION);
        require(answer, entry);
        return answer.body().path("rows").isEmpty();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void require(Answer answer, Entry entry) {
        if (!answer.isOk()) {
            throw new CannotRun(entry.service().module() + " answered " + answer.status() + " to " + entry.register()
                    + ":\n" + answer.body().toPrettyString());
        }
    }
}
