package luzhi.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import luzhi.claims.reading.Claim;
import luzhi.claims.writtenreport.Remark;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.core.language.Wording;

/**
 * Findings as remarks on the text: on the claim that is contradicted, all that is to say; on each other claim that it has to do
 * with, a short one that leads there.
 */
public final class FindingRemarks {

    /** So many of the other claims are named. */
    private static final int MOST_NAMED = 20;

    private static final Wording WORDING = new Wording("wording/marked-page");

    private final Locale language;

    public FindingRemarks(Locale language) {
        this.language = language;
    }

    /** A remark on each claim involved, in the order of the findings, and at the end of the text one on all that nobody could check, or that was not compared. */
    public List<Remark> of(WrittenReport report, CheckedReport proof) {
        MarkedClaims marked = new MarkedClaims(proof);
        List<Remark> remarks = new ArrayList<>();
        for (Mismatch finding : proof.findings()) {
            List<Claim> claims = marked.of(finding);
            for (int i = 0; i < claims.size(); i++) {
                Claim claim = claims.get(i);
                remarks.add(new Remark(claim.start(), claim.end(),
                        i == 0 ? whole(finding, claims) : List.of(related(finding, claims.get(0)))));
            }
        }
        new UncheckedRemark(report, language).of(proof.unchecked(), new GapWords(language).of(proof.gaps()))
                .ifPresent(remarks::add);
        return remarks;
    }

    private List<String> whole(Mismatch finding, List<Claim> claims) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(say("remark", finding.severity(), finding.message()));
        if (finding.diagnosis() != null) {
            paragraphs.add(finding.diagnosis());
        }
        finding.percent().ifPresent(chance -> paragraphs.add(say("finding.probability", chance)));
        if (finding.proposed()) {
            paragraphs.add(say("finding.proposed"));
        }
        finding.also().forEach(other -> paragraphs.add(say("finding.also", other.message())));
        if (claims.size() > 1) {
            String others = claims.stream().skip(1).limit(MOST_NAMED).map(Claim::text)
                    .collect(Collectors.joining(say("list.separator")));
            paragraphs.add(say("remark.others", others));
        }
        return paragraphs;
    }

    private String related(Mismatch finding, Claim contradicted) {
        return say("remark.related", contradicted.text(), finding.message());
    }

    private String say(String key, Object... arguments) {
        return WORDING.sentence(language, key, arguments);
    }
}
