package luzhi.bench.siege;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.bench.Machine;

/**
 * {@code tools/bench/run weights}: how much one request of each kind of work keeps alive in the heap at its peak, beyond what is alive
 * when nothing is asked. One caller asks again and again, while all garbage is collected as often as that goes; the most that was then
 * left is taken. Garbage, threads and buffers outside the heap come on top.
 */
public final class Weights {

    private static final String JAVA_OPTIONS = "-Xmx1g";
    /** Nothing is near its limit, and collecting makes services slower, not their answers incomplete. */
    private static final Map<String, String> SETTINGS = Map.of("LUZHI_JAVA_OPTIONS", JAVA_OPTIONS,
            "LUZHI_SOURCES_ANSWER_TIMEOUT", "60S", "LUZHI_SOURCES_BULK_ANSWER_TIMEOUT", "10M",
            "QUARKUS_HTTP_IDLE_TIMEOUT", "10M");
    private static final String QUICK = "--quick";
    private static final Duration TIME = Duration.ofSeconds(8);
    private static final Duration TIME_QUICK = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FEWEST_SAMPLES = 15;
    private static final int WARM_UP = 2;
    /** So many times as long as collecting takes. */
    private static final int PAUSE = 2;
    private static final int SETTLING = 3;
    private static final BigDecimal MEBIBYTE = BigDecimal.valueOf(1 << 20);

    private final Duration time;
    private final List<String> names;
    private final PrintStream out;
    private final List<Map<String, Object>> weights = new ArrayList<>();

    private Weights(Duration time, List<String> names, PrintStream out) {
        this.time = time;
        this.names = List.copyOf(names);
        this.out = out;
    }

    /**
     * @return true
     * @throws IllegalArgumentException if the arguments make no sense
     */
    public static boolean run(List<String> arguments, PrintStream out) throws Exception {
        List<String> names = new ArrayList<>(arguments);
        boolean quick = names.remove(QUICK);
        if (names.stream().anyMatch(name -> name.startsWith("-"))) {
            throw new IllegalArgumentException("Usage: tools/bench/run weights [" + QUICK + "] [WORK]…");
        }
        new Weights(quick ? TIME_QUICK : TIME, names, out).run();
        return true;
    }

    private void run() throws Exception {
        Machine.describe(out);
        try (Suite suite = Suite.start(SETTINGS, out)) {
            Runtime.getRuntime().addShutdownHook(new Thread(suite::closeQuietly, "stop"));
            out.printf("%-24s %-16s %12s %14s %16s %9s %8s%n", "work", "service", "MiB live", "units", "bytes a unit",
                    "requests", "samples");
            for (WeighedWork work : new WorkToWeigh(suite).list()) {
                if (names.isEmpty() || names.contains(work.name())) {
                    weigh(work, suite);
                }
            }
        }
        Machine.describe(out);
        out.println();
        out.println(new ObjectMapper()
                .writeValueAsString(Map.of("bench", "weights", "javaOptions", JAVA_OPTIONS, "weights", weights)));
    }

    private void weigh(WeighedWork work, Suite suite) throws Exception {
        try (HeapProbe heap = new HeapProbe(suite.pid(work.service()));
                Connection connection = suite.connect(work.service(), PATIENCE)) {
            for (int round = 0; round < WARM_UP; round++) {
                Reply reply = connection.send(work.request(), 1 << 10);
                if (reply.fate() != Reply.Fate.ANSWERED) {
                    out.printf("%-24s %-16s was answered %d: %s%n", work.name(), work.service(), reply.status(),
                            reply.text());
                    return;
                }
            }
            long idle = settled(heap);
            Asking caller = new Asking(connection, work);
            Thread asking = new Thread(caller, "caller");
            asking.start();
            long end = System.nanoTime() + time.toNanos();
            long peak = idle;
            int samples = 0;
            while (asking.isAlive()) {
                long look = System.nanoTime();
                peak = Math.max(peak, heap.live());
                samples++;
                if (samples >= FEWEST_SAMPLES && System.nanoTime() > end) {
                    caller.stop();
                }
                // the service has to get on with its work, too
                Pause.of(Duration.ofNanos(PAUSE * (System.nanoTime() - look)));
            }
            asking.join();
            tell(work, peak - idle, caller.answered(), samples);
        }
    }

    /** What is alive when nothing is asked: the least of a few looks, for what has just been done lingers. */
    private static long settled(HeapProbe heap) {
        long least = Long.MAX_VALUE;
        for (int look = 0; look < SETTLING; look++) {
            least = Math.min(least, heap.live());
        }
        return least;
    }

    private void tell(WeighedWork work, long bytes, int requests, int samples) {
        BigDecimal mebibytes = BigDecimal.valueOf(bytes).divide(MEBIBYTE, 2, RoundingMode.HALF_UP);
        BigDecimal each = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(work.units()), new MathContext(3));
        out.printf("%-24s %-16s %12s %14s %16s %9d %8d%n", work.name(), work.service(), mebibytes,
                work.hasUnits() ? work.units() + " " + work.unit() + "s" : "",
                work.hasUnits() ? each.toPlainString() : "", requests, samples);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("work", work.name());
        entry.put("service", work.service());
        entry.put("mebibytes", mebibytes);
        if (work.hasUnits()) {
            entry.put("units", work.units());
            entry.put("unit", work.unit());
            entry.put("bytesPerUnit", each);
        }
        weights.add(entry);
    }
}
