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

/** Synthetic registers, imported through the API by whoever they are of. A register that holds such rows is left as it is. */
final class SampleRegisters {

    private static final String DOCUMENT = "合成数据，由 sampler 生成，非真实记录";

    private final Path list;
    private final Path files;
    private final Holder holder;
    private final BiFunction<Service, DemoToken, Api> services;
    private final Warnings warnings;
    private final PrintStream out;

    /**
     * @param list which registers there are, in which order and complete for which time
     * @param files a folder a service, with a file a register
     * @param services where a service is reached, for the holder of a token
     */
    SampleRegisters(Path list, Path files, Holder holder, BiFunction<Service, DemoToken, Api> services,
            Warnings warnings, PrintStream out) {
        this.list = list;
        this.files = files;
        this.holder = holder;
        this.services = services;
        this.warnings = warnings;
        this.out = out;
    }

    /**
     * Whose registers they are.
     *
     * @param token who imports them
     * @param region where they are declared complete
     * @param within where rows are looked for: any of these, and the register is not imported again
     */
    record Holder(DemoToken token, String region, String within) {}

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
        List<Entry> entries = Entry.read(list);
        for (Service service : Service.values()) {
            int rows = entries.stream().filter(entry -> entry.service().equals(service)).mapToInt(this::load).sum();
            if (rows > 0) {
                out.println("  " + service.module() + ": " + rows + " synthetic rows in registers");
            }
        }
    }

    /** @return how many rows are new */
    private int load(Entry entry) {
        Api api = services.apply(entry.service(), holder.token());
        String rows = "/v1/" + entry.register();
        int added = 0;
        if (isEmpty(api, rows, entry)) {
            Answer answer = api.post(rows + "/import?document=" + encode(DOCUMENT), "text/csv",
                    files.resolve(entry.service().code()).resolve(entry.register() + ".csv"));
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
        require(api.put("/v1/registers/" + entry.register() + "/completeness?region=" + holder.region()
                + (entry.complete().isEmpty() ? "" : "&period=" + encode(entry.complete()))), entry);
        return added;
    }

    private boolean isEmpty(Api api, String rows, Entry entry) {
        Answer answer = api.get(rows + "?limit=1&region=" + holder.within() + "&within=" + holder.within());
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
