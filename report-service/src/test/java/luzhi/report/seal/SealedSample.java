package luzhi.report.seal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.TreeMap;

import luzhi.report.evaluation.Evaluation;
import luzhi.report.evaluation.SampleCity;

/** The sample city, sealed without a database. */
final class SealedSample {

    static final LocalDate REPORTING_DATE = LocalDate.of(2020, 10, 31);

    private static final OffsetDateTime SEALED_AT = OffsetDateTime.parse("2020-10-31T09:30:00+08:00");

    private SealedSample() {}

    /** @param previous the SHA-256 of the seal before; null for the first */
    static byte[] seal(Evaluation evaluation, int number, String previous) {
        return SealedDocument.of(evaluation, new Seal(2020, evaluation.region().code(), number, null, previous,
                SEALED_AT, "city"), "年度自评", new TreeMap<>()).write();
    }

    /** As the first seal of the city, on the reporting date. */
    static byte[] seal() {
        return seal(SampleCity.evaluate(REPORTING_DATE), 1, null);
    }
}
