package luzhi.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.launcher.Workbench;

/**
 * The check of written reports of several lengths, by one request each. Beside it a bare regular expression that finds the numbers of
 * the same text, and a request with hardly any text, which costs what HTTP and the start of a check cost.
 */
final class ClaimsBench implements Bench.Measurement {

    private static final String PATH = "/v1/claims/check";
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*[万亿]?.");
    private static final int WARM_UP = 100;
    private static final int TINY = 100;
    private static final int SMALL = 10_000;
    private static final int MIDDLE = 100_000;
    private static final int LARGE = 1_000_000;
    private static final int LARGEST_BYTES = 5_000_000;
    private static final int TOO_LARGE = 413;
    private static final long NANOS_A_SECOND = Duration.ofSeconds(1).toNanos();

    private final Workbench workbench;
    private final PrintStream out;
    private final List<Map<String, Object>> texts = new ArrayList<>();
    private final Map<String, Object> result = new LinkedHashMap<>(Map.of("bench", "claims"));

    private Service report;

    ClaimsBench(Workbench workbench, PrintStream out) {
        this.workbench = workbench;
        this.out = out;
    }

    @Override
    public Map<String, Object> measure() throws Exception {
        report = Services.start(workbench).report();
        WrittenReports reports = WrittenReports.read();
        String middle = reports.ofCharacters(MIDDLE);
        for (int round = 0; round < WARM_UP; round++) {
            check(middle);
            find(middle);
        }
        // cut within a line, for the first one is shorter
        measure(reports.ofCharacters(SMALL).substring(0, TINY), 50);
        measure(reports.ofCharacters(SMALL), 30);
        measure(middle, 15);
        measure(reports.ofCharacters(LARGE), 5);
        measure(largest(reports), 5);
        result.put("texts", texts);
        return result;
    }

    private Checked check(String text) throws IOException, InterruptedException {
        return Checked.of(report.post(PATH, text));
    }

    /** The text of 5 MB, or else the longest that is allowed. */
    private String largest(WrittenReports reports) throws IOException, InterruptedException {
        String text = reports.ofBytes(LARGEST_BYTES);
        if (report.post(PATH, text).status() != TOO_LARGE) {
            return text;
        }
        int allowed = Integer.parseInt(System.getenv().getOrDefault("LUZHI_WRITTEN_REPORTS_LONGEST_TEXT", "2000000"));
        result.put("refusedCharacters", text.length());
        out.printf("  %,d characters (5 MB) are refused; instead the longest text that is allowed%n%n", text.length());
        return reports.ofCharacters(allowed);
    }

    private void measure(String text, int rounds) throws IOException, InterruptedException {
        long pid = workbench.pid(Services.REPORT);
        Checked expected = check(text);
        Machine.forgetPeak(pid);
        Duration before = Machine.processorTime(pid);
        Rounds ours = new Rounds();
        for (int round = 0; round < rounds; round++) {
            Checked answer = check(text);
            if (!answer.sameAs(expected)) {
                throw new IllegalStateException("Checked again, the same text gave " + answer + " after " + expected);
            }
            ours.add(answer.time());
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("characters", text.length());
        entry.put("bytes", text.getBytes(StandardCharsets.UTF_8).length);
        entry.put("seconds", ours.seconds());
        entry.put("processorSeconds", Rounds.seconds(Machine.processorTime(pid).minus(before).dividedBy(rounds)));
        entry.put("charactersPerSecond", speed(text, ours));
        entry.put("claims", expected.claims());
        entry.put("findings", expected.findings());
        entry.put("answerBytes", expected.bytes());
        entry.put("peakMegabytes", Machine.peakMegabytes(pid));
        compare(text, ours, rounds, entry);
        texts.add(entry);
        out.printf("  %,9d characters %s%n    %s%n%n", text.length(), ours, entry);
    }

    private static void compare(String text, Rounds ours, int rounds, Map<String, Object> entry) {
        Rounds reference = new Rounds();
        for (int round = 0; round < rounds; round++) {
            long begin = System.nanoTime();
            entry.put("regexNumbers", find(text));
            reference.add(Duration.ofNanos(System.nanoTime() - begin));
        }
        entry.put("regexCharactersPerSecond", speed(text, reference));
        entry.put("ratio", ours.speedComparedTo(reference));
    }

    private static int find(String text) {
        Matcher numbers = NUMBER.matcher(text);
        int found = 0;
        while (numbers.find()) {
            found++;
        }
        return found;
    }

    private static long speed(String text, Rounds rounds) {
        return text.length() * NANOS_A_SECOND / rounds.median().toNanos();
    }
}
