package luzhi.report.reporting.reportcheck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import luzhi.kernel.admission.AdmissionConfiguration;
import luzhi.testkit.Settings;

/** What texts weigh against the budget of work of a service as {@code ./run} starts it. */
class WeightOfTextsTest {

    /** Of 256 MB the serial collector leaves so many to objects. */
    private static final long HEAP = 247L << 20;
    private static final String WORK = "luzhi.admission.work.report-check.";
    private static final int A_PAGE = 2_000;

    private static long weight(int characters) throws IOException {
        Properties settings = new Properties();
        try (InputStream in = WeightOfTextsTest.class.getResourceAsStream("/application.properties")) {
            settings.load(in);
        }
        long each = Long.parseLong(settings.getProperty(WORK + "weight").replace("M", "")) << 20;
        return each + Long.parseLong(settings.getProperty(WORK + "weight-of-entry")) * characters;
    }

    @Test
    void besideTheLongestTextThereIsRoomForSmallOnes() throws IOException {
        int longest = Settings.read(WrittenReportConfiguration.class, Map.of()).longestText();
        BigDecimal share = Settings.read(AdmissionConfiguration.class, Map.of()).heapShare();
        long budget = share.multiply(BigDecimal.valueOf(HEAP)).longValue();
        assertTrue(weight(longest) + 2 * weight(A_PAGE) <= budget, () -> "Only " + budget);
    }
}
