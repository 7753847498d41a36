package luzhi.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import luzhi.bench.Service.Answer;
import luzhi.launcher.Workbench;

/**
 * The census of the whole country into its register, through the service and by COPY; the same file again, and one with
 * errors; and the service's memory for files of very different lengths.
 */
final class ImportBench implements Bench.Measurement {

    private static final int ROUNDS = 5;
    private static final int FURTHER_ROUNDS = 3;
    private static final long FEW = 10_000;
    private static final long MANY = 5_000_000;
    private static final String IMPORT = "/v1/school-censuses/import";
    private static final int OK = 200;
    private static final int REFUSED = 400;

    private final Workbench workbench;
    private final boolean quick;
    private final PrintStream out;
    private final Rounds copying = new Rounds();
    private final Rounds importing = new Rounds();
    private final Rounds importingBroken = new Rounds();
    private final Rounds importingAgain = new Rounds();
    private final Map<String, Object> peaks = new LinkedHashMap<>();

    private Country country;
    private CensusTable table;
    private Service service;

    ImportBench(Workbench workbench, boolean quick, PrintStream out) {
        this.workbench = workbench;
        this.quick = quick;
        this.out = out;
    }

    @Override
    public Map<String, Object> measure() throws Exception {
        country = Country.make(workbench.folder());
        startService();
        try (Connection connection = workbench.connect(Country.SERVICE)) {
            table = new CensusTable(connection, country.columns());
            importSchools();
            warmUp();
            compare();
            refuse();
            repeat();
            measureMemory();
        }
        return result();
    }

    private void startService() {
        service = new Service(workbench.restart(Country.SERVICE),
                workbench.token(Country.REGION, List.of("admin", "reporter")));
    }

    private void importSchools() throws IOException, InterruptedException {
        Answer answer = service.post("/v1/schools/import", country.schools()).require(OK);
        out.printf("%nPrerequisite: %s schools imported in %s s by a service just started%n",
                answer.body().path("inserted"), Rounds.seconds(answer.time()));
        out.printf("School censuses: %d rows, %d columns, %d MB of CSV%n", country.rows(), country.columns().size(),
                Files.size(country.censuses()) >> 20);
    }

    /** Once each way; both have to leave the same rows. */
    private void warmUp() throws Exception {
        copy();
        table.remember();
        importClean();
        require(table.countDifferences(), 0, "rows that COPY and the import left differently");
    }

    private void compare() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            copying.add(copy());
            importing.add(importClean());
        }
        say("COPY", copying);
        say("import", importing);
        out.printf("  %-42s %8s%n", "ratio (COPY / import)", importing.speedComparedTo(copying));
    }

    private Duration copy() throws Exception {
        table.empty();
        Duration time = table.copy(country.censuses());
        require(table.count(), country.rows(), "rows copied");
        return time;
    }

    private Duration importClean() throws Exception {
        table.empty();
        Answer answer = service.post(IMPORT, country.censuses()).require(OK);
        require(answer.body().path("inserted").asLong(), country.rows(), "rows imported");
        require(table.count(), country.rows(), "rows stored");
        return answer.time();
    }

    /** A file with errors: all are counted, nothing is stored. */
    private void refuse() throws Exception {
        Path file = country.broken();
        long errors = Breakage.countOf(country.rows());
        for (int round = 0; round < FURTHER_ROUNDS; round++) {
            table.empty();
            Answer answer = service.post(IMPORT, file).require(REFUSED);
            require(answer.body().path("errorCount").asLong(), errors, "errors found");
            require(table.count(), 0, "rows stored of a file with errors");
            importingBroken.add(answer.time());
        }
        say("import with %d bad rows (0 stored)".formatted(errors), importingBroken);
    }

    /** The same file again: nothing is written, and the answer says so. */
    private void repeat() throws Exception {
        importClean();
        long recordings = table.countRecordings();
        for (int round = 0; round < FURTHER_ROUNDS; round++) {
            Answer answer = service.post(IMPORT, country.censuses()).require(OK);
            require(answer.body().path("unchanged").asLong(), country.rows(), "rows unchanged");
            require(table.countRecordings(), recordings, "recordings");
            importingAgain.add(answer.time());
        }
        say("import again (all unchanged)", importingAgain);
    }

    /** Each in a process of its own, so that none lives in what the one before left. */
    private void measureMemory() throws Exception {
        out.printf("%n  %-14s %10s %10s %10s %14s %14s%n", "rows", "seconds", "idle MB", "peak MB", "heap peak MB",
                "heap live MB");
        for (long rows : quick ? List.of(FEW, country.rows()) : List.of(FEW, country.rows(), MANY)) {
            Path file = country.censuses(rows);
            table.empty();
            startService();
            Machine.forgetPeak(workbench.pid(Country.SERVICE));
            long idle = Machine.peakMegabytes(workbench.pid(Country.SERVICE));
            Answer answer = service.post(IMPORT, file).require(OK);
            long peak = Machine.peakMegabytes(workbench.pid(Country.SERVICE));
            require(answer.body().path("inserted").asLong(), rows, "rows imported");
            Machine.Heap heap = Machine.Heap.read(workbench.log(Country.SERVICE));
            out.printf("  %-14d %10s %10d %10d %14d %14d%n", rows, Rounds.seconds(answer.time()), idle, peak,
                    heap.peak(),
                    heap.live());
            peaks.put(String.valueOf(rows), peak);
            Files.delete(file);
        }
    }

    private void say(String what, Rounds rounds) {
        out.printf("  %-42s %s%n", what, rounds);
    }

    private static void require(long found, long expected, String what) {
        if (found != expected) {
            throw new IllegalStateException(found + " " + what + " instead of " + expected);
        }
    }

    private Map<String, Object> result() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("bench", "import");
        result.put("rows", country.rows());
        result.put("copySeconds", copying.seconds());
        result.put("importSeconds", importing.seconds());
        result.put("ratio", importing.speedComparedTo(copying));
        result.put("badSeconds", importingBroken.seconds());
        result.put("againSeconds", importingAgain.seconds());
        result.put("peakMegabytes", peaks);
        return result;
    }
}
