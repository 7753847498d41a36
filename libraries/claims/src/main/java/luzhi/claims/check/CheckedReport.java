package luzhi.claims.check;

import java.util.List;

import luzhi.claims.reading.Claim;

/**
 * A text that was checked.
 *
 * @param claims in the order of the text
 * @param findings in the order of the claims they are about
 * @param unchecked of the claims, those that follow from nothing in the text, that nothing follows from, and that were held against
 *        nothing on record: whether they are right nobody could check
 */
public record CheckedReport(List<Claim> claims, List<Mismatch> findings, List<Claim> unchecked) {

    public CheckedReport {
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
        unchecked = List.copyOf(unchecked);
    }
}
