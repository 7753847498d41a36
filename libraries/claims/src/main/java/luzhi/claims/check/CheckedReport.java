package luzhi.claims.check;

import java.util.List;
import java.util.Map;

import luzhi.claims.reading.Claim;
import luzhi.claims.record.RecordGaps;
import luzhi.core.figure.FigureKey;

/**
 * A text that was checked.
 *
 * @param claims in the order of the text; not copied, for there may be a hundred thousand, each made when it is looked at, as are those
 *        of {@code unchecked}
 * @param findings in the order of the claims they are about
 * @param unchecked of the claims, those that follow from nothing in the text, that nothing follows from, and that were held against
 *        nothing on record: whether they are right nobody could check
 * @param recorded by the id of a claim, the figure on record that it agrees with; without those that agree with none
 * @param gaps what it could not be held against on record, though it was to be
 */
public record CheckedReport(List<Claim> claims, List<Mismatch> findings, List<Claim> unchecked,
        Map<String, FigureKey> recorded, RecordGaps gaps) {

    public CheckedReport {
        findings = List.copyOf(findings);
        recorded = Map.copyOf(recorded);
    }
}
