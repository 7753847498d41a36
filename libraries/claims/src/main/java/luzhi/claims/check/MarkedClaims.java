package luzhi.claims.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import luzhi.claims.reading.Claim;
import luzhi.relations.Severity;

/** Which findings each claim of a proof has to do with. Findings are numbered from 1. */
final class MarkedClaims {

    /** A finding and its number. */
    record Numbered(int number, Mismatch finding) {}

    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, List<Numbered>> findings = new HashMap<>();
    /** Where they begin, rising. */
    private final int[] unchecked;

    MarkedClaims(CheckedReport proof) {
        unchecked = proof.unchecked().stream().mapToInt(Claim::start).toArray();
        int number = 0;
        for (Mismatch finding : proof.findings()) {
            Numbered numbered = new Numbered(++number, finding);
            finding.claims().stream().distinct()
                    .forEach(id -> findings.computeIfAbsent(id, first -> new ArrayList<>()).add(numbered));
        }
        proof.claims().stream().filter(claim -> findings.containsKey(claim.id()))
                .forEach(claim -> claims.put(claim.id(), claim));
    }

    /** The claims that a finding is about, each once, the contradicted one first. */
    List<Claim> of(Mismatch finding) {
        return finding.claims().stream().distinct().filter(claims::containsKey).map(claims::get).toList();
    }

    /** Whether it was held against nothing. */
    boolean isUnchecked(Claim claim) {
        return Arrays.binarySearch(unchecked, claim.start()) >= 0;
    }

    List<Numbered> findings(Claim claim) {
        return findings.getOrDefault(claim.id(), List.of());
    }

    /** How grave the gravest of a claim's findings is. */
    Optional<Severity> severity(Claim claim) {
        return findings(claim).stream().map(each -> each.finding().severity()).min(Comparator.naturalOrder());
    }
}
