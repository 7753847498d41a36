package luzhi.bench.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.claims.record.RecordedFigures;
import luzhi.launcher.Workbench;

/** What the check against records makes of the two reports in the repository, in which nothing is wrong. */
class RecordLinksTest {

    private static final Path NOWHERE = Path.of("target/nowhere");

    private static RecordedReport report(String name) throws IOException {
        return RecordedReport.list(Workbench.checkout().resolve("libraries/claims/corpus/recorded"), NOWHERE).stream()
                .filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static RecordLinks links(RecordedReport report, RecordedFigures recorded) throws IOException {
        return RecordLinks.of(report,
                new Truth(System.out).checkOf(report, report.text(), recorded));
    }

    /** Somewhat less than was measured: a change for the better elsewhere may cost a few links here. */
    @ParameterizedTest
    @CsvSource({"self-evaluation-2021, 0.86", "work-report-2020, 0.79"})
    void figuresAreLinkedToTheirRecordsAndNoneIsTold(String name, BigDecimal least) throws IOException {
        RecordedReport report = report(name);
        RecordLinks links = links(report, report::recorded);
        assertTrue(links.right().value().compareTo(least) >= 0, () -> "linked " + links.right());
        assertTrue(links.ofLinked().value().compareTo(new BigDecimal("0.95")) >= 0,
                () -> "of what is linked " + links.ofLinked());
        assertEquals(List.of(), links.alarms().stream().map(each -> each.message()).toList());
    }

    @Test
    void whatIsOnRecordOtherwiseIsLinkedToNothing() throws IOException {
        RecordedReport report = report("self-evaluation-2021");
        assertEquals(0, links(report, wanted -> List.of()).right().hits());
    }
}
