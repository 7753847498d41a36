package luzhi.bench.truth;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import luzhi.claims.check.ReportChecker;
import luzhi.claims.corpus.Passage;
import luzhi.claims.corpus.Writer;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.reading.Sentence;
import luzhi.claims.writtenreport.JoinedReport;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.core.region.RegionCode;

/**
 * How long the check takes for passages of all writers, one of each by turns, and how long of it they are read. Counted is the time
 * that the thread was on a processor, which bears a busy machine better than what a clock says.
 */
final class Timing {

    private static final int UNIT = 10_000;
    private static final int SHORT = 10_000;
    private static final int LONG = 100_000;
    private static final int ROUNDS = 40;
    private static final int YEAR = 2020;
    private static final RegionCode REGION = new RegionCode("620700");
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private final ReportChecker checker;
    private final List<Writer> writers;
    private final PrintStream out;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    Timing(ReportChecker checker, List<Writer> writers, PrintStream out) {
        this.checker = checker;
        this.writers = writers;
        this.out = out;
    }

    /** Measures a text and one of ten times its length, both warm. */
    Map<String, Object> measure() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bench", "truth-time");
        json.put("texts", Stream.of(SHORT, LONG).map(this::measure).toList());
        return json;
    }

    private Map<String, Object> measure(int characters) {
        String text = text(characters);
        int rounds = Math.max(5, ROUNDS * SHORT / characters);
        median(2 * rounds, () -> check(text));
        long reading = median(rounds, () -> read(text));
        long checking = median(rounds, () -> check(text));
        long withRecords = median(rounds, () -> checkWithRecords(text));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("characters", characters);
        entry.put("figures", read(text).stream().mapToInt(sentence -> sentence.mentions().size()).sum());
        entry.put("readMilliseconds", milliseconds(reading, characters));
        entry.put("checkMilliseconds", milliseconds(checking, characters));
        entry.put("withRecordsMilliseconds", milliseconds(withRecords, characters));
        entry.put("ratio", BigDecimal.valueOf(checking).divide(BigDecimal.valueOf(reading), THREE_DIGITS));
        out.printf(
                "  %,9d characters, %,d figures: read in %s ms for each 10,000, checked in %s, %s times as long; with records in %s%n",
                characters, entry.get("figures"), entry.get("readMilliseconds"), entry.get("checkMilliseconds"),
                entry.get("ratio"), entry.get("withRecordsMilliseconds"));
        return entry;
    }

    private static BigDecimal milliseconds(long nanos, int characters) {
        return new BigDecimal(nanos).movePointLeft(6).multiply(BigDecimal.valueOf(UNIT))
                .divide(BigDecimal.valueOf(characters), THREE_DIGITS);
    }

    private long median(int rounds, Runnable work) {
        long[] times = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            long begin = threads.getCurrentThreadCpuTime();
            work.run();
            times[round] = threads.getCurrentThreadCpuTime() - begin;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }

    private static List<Sentence> read(String text) {
        return ClaimReader.read(JoinedReport.of(WrittenReport.ofPlainText(text)).whole(), Patience.endless());
    }

    private void check(String text) {
        checker.read(WrittenReport.ofPlainText(text), Locale.CHINESE, Patience.endless());
    }

    /** Looks for the records that figures may be, of which there are none: what is asked of services is not measured. */
    private void checkWithRecords(String text) {
        checker.read(WrittenReport.ofPlainText(text), Locale.CHINESE, Patience.endless(), Proposer.NONE, YEAR, REGION,
                wanted -> List.of());
    }

    /** One passage of each writer by turns, cut where it is long enough. */
    private String text(int characters) {
        StringBuilder text = new StringBuilder();
        List<Iterator<Passage>> left = writers.stream().map(writer -> writer.passages().iterator()).toList();
        while (text.length() < characters) {
            left.stream().filter(Iterator::hasNext).forEach(each -> text.append(each.next().text()).append('\n'));
        }
        return text.substring(0, characters);
    }
}
