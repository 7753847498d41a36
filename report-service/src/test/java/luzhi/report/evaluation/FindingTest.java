package luzhi.report.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.kernel.measure.Dimensions;
import luzhi.kernel.period.Period;
import luzhi.kernel.region.RegionCode;
import luzhi.report.source.KnownFigure;
import luzhi.report.source.Owner;
import luzhi.report.source.SourceAnswer;
import luzhi.report.source.SourceStatus;

class FindingTest {

    /** The growth rates of the sample: 6.91 was divided by the new year's total, 6.97 is right to its last decimal. */
    @ParameterizedTest
    @CsvSource({"6.91, 7.4283, 1", "6.97, 6.9719, 0", "6.97, 6.975, 0", "6.97, 6.9750001, 1", "1425, 1424.57, 0",
            "1424, 1424.57, 1", "0, 0, 0"})
    void aStatedFigureStandsForHalfAUnitInItsLastPlace(String stated, String computed, int findings) {
        assertEquals(findings, Finding.among(answer(stated, "reported"), answer(computed, "derived")).size());
    }

    private static List<SourceAnswer> answer(String value, String origin) {
        return List.of(new SourceAnswer(Owner.FINANCE, SourceStatus.AVAILABLE, null, OffsetDateTime.MIN,
                List.of(new KnownFigure("finance.growth", Dimensions.NONE, new RegionCode("620700"),
                        Period.ofYear(2019), new BigDecimal(value), null, "percent", origin))));
    }
}
