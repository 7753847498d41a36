package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import luzhi.claims.inference.Weights;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.relations.Kind;

class ReadingsCheckTest {

    private static List<Kind> told(String text) {
        return new TextChecks(Weights.standard())
                .check(ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless()), Proposer.NONE)
                .contradictions().stream()
                .map(Contradiction::kind).toList();
    }

    @Test
    void aShareOfWhatIsNamedIsHeldAgainstIt() {
        assertEquals(List.of(), told("全县有教师3120人，其中女教师1872人，占教师总数的60.0%。"));
        assertEquals(List.of(Kind.SHARE_MISMATCH), told("全县有教师3120人，其中女教师1872人，占教师总数的65.0%。"));
    }

    @Test
    void partsOfAListAreHeldAgainstTheirTotal() {
        assertEquals(List.of(), told("全县共有学校236所，其中小学142所、初中68所、高中26所。"));
        assertEquals(List.of(Kind.SUM_MISMATCH), told("全县共有学校263所，其中小学142所、初中68所、高中26所。"));
    }
}
