package luzhi.report.workflow.seal;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.TreeMap;

import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.SampleCity;

/** The sample city, sealed without a database. */
final class SealedSample {

    private static final OffsetDateTime SEALED_AT = OffsetDateTime.parse("2020-10-31T09:30:00+08:00");

    private SealedSample() {}

    /** @param previous the SHA-256 of the seal before; null for the first */
    static byte[] seal(Evaluation evaluation, int number, String previous) {
        return SealedDocument.of(evaluation, new Seal(evaluation.cycle().year(), evaluation.region().code(), number,
                null, previous, SEALED_AT, "city"), "年度自评", new TreeMap<>()).write();
    }

    /** As judged on the reporting date. */
    static byte[] seal(int number, String previous) throws IOException {
        return seal(onReportingDate(SampleCity.in2020()), number, previous);
    }

    static Evaluation onReportingDate(SampleCity city) {
        return city.evaluate(city.cycle().reportingDate());
    }
}
