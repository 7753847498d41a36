package luzhi.claims.check;

import java.util.List;

import luzhi.claims.reading.Claim;

/**
 * A text that was checked.
 *
 * @param claims in the order of the text
 * @param findings in the order of the claims they are about
 */
public record CheckedReport(List<Claim> claims, List<Mismatch> findings) {

    public CheckedReport {
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }
}
