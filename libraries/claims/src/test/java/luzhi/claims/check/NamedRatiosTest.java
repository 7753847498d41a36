package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;

/** Ratios whose name says of what they are. */
class NamedRatiosTest {

    private static List<Contradiction> told(String text) {
        Verdicts verdicts = new Verdicts(each -> each);
        new NamedRatioCheck().check(ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless()), verdicts);
        return verdicts.contradictions();
    }

    @Test
    void aRatioThatIsAnotherIsTold() {
        assertEquals("12", told("6个班288名幼儿配备教师24人，师幼比为1:15.2。").get(0).computed().value().toPlainString());
        assertEquals("16", told("在校学生960人，教师60人，生师比14.5:1。").get(0).computed().value().toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"6个班288名幼儿配备教师24人，师幼比为1:12。", "在校学生960人，教师60人，生师比16.0:1。", "在校学生960人，教师60人，保安5人，生师比14.8:1。",
            "甲园幼儿288名，乙园幼儿150名，教师24名，师幼比1:12。", "幼儿438名，教师30名，师幼比1:14.6，补足后师幼比为1:13.7。"})
    void whatIsRightOrOfOthersIsNotTold(String text) {
        assertEquals(List.of(), told(text));
    }
}
