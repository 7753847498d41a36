package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import luzhi.claims.inference.Weights;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.relations.Severity;

/** What all checks together tell of a short text. */
final class ToldOfTexts {

    private static final TextChecks CHECKS = new TextChecks(Weights.standard());

    private ToldOfTexts() {}

    /** Errors and warnings. */
    static List<Contradiction> told(String text) {
        return CHECKS.check(ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless()), Proposer.NONE)
                .contradictions()
                .stream().filter(each -> each.severity() != Severity.NOTICE).toList();
    }

    static void assertTold(String text, String says, String figure) {
        List<Contradiction> told = told(text);
        assertTrue(told.stream().anyMatch(each -> each.says().equals(says) && text
                .substring(each.contradicted().start(), each.contradicted().end()).equals(figure)),
                () -> "In " + text + " told " + told.stream().map(Contradiction::says).toList());
    }
}
