package luzhi.report.workflow.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.relations.Compared;
import luzhi.relations.Contrast;
import luzhi.relations.Diagnosis;
import luzhi.relations.Finding;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;
import luzhi.relations.Statement;
import luzhi.report.assessment.discrepancy.Discrepancy;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.SampleCity;

class SealedFindingsTest {

    @Test
    void aFindingIsSealedWithItsFiguresAndBothRanges() throws Exception {
        FigureKey key = new FigureKey(new RegionCode("620700"), "finance.growth", Period.ofYear(2019), Dimensions.NONE);
        Finding finding = new Finding(null, null, Kind.REPORTED_DIFFERS_FROM_DERIVED, Severity.ERROR, Contrast.DIFFERS,
                key, List.of(new Statement(key, new BigDecimal("6.90"), "percent", null, true, null)),
                new Compared(Range.exactly(new BigDecimal("6.90")), Range.exactly(new BigDecimal("7.4")), "percent"),
                List.of(new Diagnosis("wrong-base-year", List.of(Period.ofYear(2019)))));
        Evaluation judged = SealedSample.onReportingDate(SampleCity.in2020());
        Evaluation found = new Evaluation(judged.cycle(), judged.region(), judged.asOf(), judged.tasks(),
                List.of(new Discrepancy("5d0b6ef1a2c49387", finding, null)), judged.sources());
        assertEquals("{\"5d0b6ef1a2c49387\":{\"answer\":null,"
                + "\"computed\":{\"high\":\"7.4\",\"low\":\"7.4\",\"value\":\"7.4\"},\"contrast\":\"differs\","
                + "\"diagnoses\":[\"wrong-base-year\"],"
                + "\"figures\":[{\"figure\":{\"dimensions\":{},\"measure\":\"finance.growth\",\"period\":\"2019\","
                + "\"region\":\"620700\"},\"source\":null,\"stated\":true,\"unit\":\"percent\",\"value\":\"6.90\"}],"
                + "\"kind\":\"reported-differs-from-derived\",\"relation\":null,\"severity\":\"error\","
                + "\"stated\":{\"high\":\"6.90\",\"low\":\"6.90\",\"value\":\"6.90\"},\"title\":null}}",
                new String(CanonicalJson.write(new SealedFindings().of(found, List.of())), StandardCharsets.UTF_8));
    }
}
