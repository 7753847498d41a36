package luzhi.claims.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.claims.inference.Weighed.Failing;
import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;

class RepeatsTest {

    /** The first figure less the second, which the third is said to be: 120 - 80 = 40. */
    private static double[] repeats(String behind) {
        Page page = Page.of(ClaimReader
                .read(WrittenReport.ofPlainText("教师120人，其中女教师80人，男教师45人。" + behind), Patience.endless()));
        Quantity derived = page.get(2);
        Reading reading = new Reading(Form.DIFFERENCE, List.of(page.get(0), page.get(1)), new int[0]);
        Bounds computed = Arithmetic.compute(Form.DIFFERENCE, derived, reading.operands());
        return Repeats.of(derived,
                new Failing(reading, 1, computed, new Misfit(0, 0, 0, false, false), Patterns.NONE),
                new Witnesses(page));
    }

    @Test
    void aReadingIsNoRepetitionOfItself() {
        assertArrayEquals(new double[]{0, 0, 0, 0}, repeats(""));
    }

    @ParameterizedTest
    @CsvSource({"男教师40人。,1,1,0,0", "男教师45人。,0,0,1,0", "教师120人，女教师80人。,0,0,0,2", "教室40间，经费120万元。,0,0,0,0",
            "男教师40人，男生40人。,2,2,0,0"})
    void whatIsCalculatedAndWhatIsPrintedIsCountedElsewhere(String behind, int computed, int near, int derived,
            int operands) {
        assertArrayEquals(new double[]{computed, near, derived, operands}, repeats(behind));
    }

    @Test
    void whatStandsFartherAwayIsNotNearAndAtLastNowhere() {
        assertArrayEquals(new double[]{1, 0, 0, 0}, repeats("另有99人。".repeat(10) + "男教师40人。"));
        assertArrayEquals(new double[]{0, 0, 0, 0}, repeats("另有99人。".repeat(60) + "男教师40人。"));
    }
}
