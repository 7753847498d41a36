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

    @Test
    void whatIsSpreadOverYearsIsHeldAgainstWhatItIsSpreadFrom() {
        assertEquals(List.of(), told("全县教育经费由2017年的6.87亿元增加到2022年的9.62亿元，五年年均增长7.0%。"));
        assertEquals(List.of(Kind.GROWTH_MISMATCH),
                told("全县教育经费由2017年的6.87亿元增加到2022年的9.62亿元，五年年均增长8.0%。"));
        assertEquals(List.of(), told("全县在园幼儿由2019年的8214人增加到2022年的9036人，年均增加274人。"));
        assertEquals(List.of(Kind.AVERAGE_MISMATCH),
                told("全县在园幼儿由2019年的8214人增加到2022年的9036人，年均增加247人。"));
    }

    @Test
    void whatIsToldOfSoManyIsHeldAgainstBoth() {
        assertEquals(List.of(), told("全县小学在校学生12640人，县级以上骨干教师158人，每百名学生拥有骨干教师1.25人。"));
        assertEquals(List.of(Kind.AVERAGE_MISMATCH), told("全县小学在校学生12640人，县级以上骨干教师158人，每百名学生拥有骨干教师1.52人。"));
    }

    @Test
    void whatThereIsInEachYearIsHeldAgainstWhatThereWasInAll() {
        assertEquals(List.of(), told("四年累计投入教育经费27.14亿元，年均投入6.79亿元。"));
        assertEquals(List.of(Kind.AVERAGE_MISMATCH), told("四年累计投入教育经费27.14亿元，年均投入6.97亿元。"));
    }

    @Test
    void aMeanIsHeldAgainstTheFiguresThatItIsOf() {
        assertEquals(List.of(), told("三期培训分别为2405人次、2167人次、1746人次，平均每期2106人次。"));
        assertEquals(List.of(Kind.AVERAGE_MISMATCH), told("三期培训分别为2405人次、2167人次、1746人次，平均每期2160人次。"));
    }
}
