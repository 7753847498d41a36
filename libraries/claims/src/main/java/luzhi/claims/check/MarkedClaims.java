package luzhi.claims.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import luzhi.claims.reading.Claim;
import luzhi.relations.Severity;

/** Which findings each claim of a proof has to do with. Findings are numbered from 1. */
final class MarkedClaims {

    /** A finding and its number. */
    record Numbered(int number, Mismatch finding) {}

    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, List<Numbered>> findings = new HashMap<>();
    private final Set<String> unchecked;

    MarkedClaims(CheckedReport proof) {
        proof.claims().forEach(claim -> claims.put(claim.id(), claim));
        unchecked = proof.unchecked().stream().map(Claim::id).collect(Collectors.toSet());
        int number = 0;
        for (Mismatch finding : proof.findings()) {
            Numbered numbered = new Numbered(++number, finding);
            finding.claims().stream().distinct()
                    .forEach(id -> findings.computeIfAbsent(id, first -> new ArrayList<>()).add(numbered));
        }
    }

    /** The claims that a finding is about, each once, the contradicted one first. */
    List<Claim> of(Mismatch finding) {
        return finding.claims().stream().distinct().filter(claims::containsKey).map(claims::get).toList();
    }

    /** Whether it was held against nothing. */
    boolean isUnchecked(Claim claim) {
        return unchecked.contains(claim.id());
    }

    List<Numbered> findings(Claim claim) {
        return findings.getOrDefault(claim.id(), List.of());
    }

    /** How grave the gravest of a claim's findings is. */
    Optional<Severity> severity(Claim claim) {
        return findings(claim).stream().map(each -> each.finding().severity()).min(Comparator.naturalOrder());
    }
}
