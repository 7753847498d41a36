package luzhi.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the machine and its processes say of themselves, under Linux. */
public final class Machine {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern COLLECTION = Pattern.compile("\\[gc *\\] .* (\\d+)M->(\\d+)M\\(");
    private static final String RESET_PEAK = "5";
    private static final long KILOBYTES_A_MEGABYTE = 1024;

    private Machine() {}

    /** Says when this is and how busy the machine, for only a quiet one gives times worth keeping. */
    public static void describe(PrintStream out) throws IOException {
        Path load = Path.of("/proc/loadavg");
        out.printf("%s, %d processors, load %s, Java %s, service with %s%n",
                Instant.now().truncatedTo(ChronoUnit.SECONDS), Runtime.getRuntime().availableProcessors(),
                Files.exists(load) ? Files.readString(load).strip() : "unknown", Runtime.version(),
                System.getenv().getOrDefault("LUZHI_JAVA_OPTIONS", "the launcher's options"));
    }

    /** From now on the peak of that process counts anew. */
    public static void forgetPeak(long pid) throws IOException {
        Files.writeString(Path.of("/proc", String.valueOf(pid), "clear_refs"), RESET_PEAK);
    }

    /** The most memory that process ever had in RAM, in MB. */
    public static long peakMegabytes(long pid) throws IOException {
        Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", String.valueOf(pid), "status")));
        if (!peak.find()) {
            throw new IOException("No VmHWM for process " + pid);
        }
        return Long.parseLong(peak.group(1)) / KILOBYTES_A_MEGABYTE;
    }

    /** How long all threads of that process have been on a processor: other than the time that passes, what the load hardly changes. */
    public static Duration processorTime(long pid) throws IOException {
        return ProcessHandle.of(pid).flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new IOException("No time for process " + pid));
    }

    /**
     * What Java's garbage collector wrote into a log.
     *
     * @param peak the fullest that the heap was, in MB; 0 if nothing was collected
     * @param live the most that was left by a collection, in MB
     */
    record Heap(long peak, long live) {

        static Heap read(Path log) throws IOException {
            Matcher collections = COLLECTION.matcher(Files.readString(log));
            long peak = 0;
            long live = 0;
            while (collections.find()) {
                MatchResult collection = collections.toMatchResult();
                peak = Math.max(peak, Long.parseLong(collection.group(1)));
                live = Math.max(live, Long.parseLong(collection.group(2)));
            }
            return new Heap(peak, live);
        }
    }
}
