package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.relations.Severity;

/** Shares of what words name, that are shares of something else. */
class NamedSharesTest {

    private static List<Contradiction> told(String text) {
        Verdicts verdicts = new Verdicts(each -> each);
        new NamedShareCheck().check(ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless()), verdicts);
        return verdicts.contradictions();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"登记读者980人，到馆读者840人，借书者630人，借书者占登记读者的75.0%。|64",
            "公办园幼儿1500人，民办园幼儿4500人，公办园幼儿占在园幼儿的33.3%。|25", "女馆员120人，男馆员180人，女馆员占馆员总数的66.7%。|40"})
    void aShareOfSomethingElseIsToldWithWhatItIsOf(String text, String computed) {
        List<Contradiction> told = told(text);
        assertEquals(1, told.size(), text);
        assertEquals(Severity.WARNING, told.get(0).severity());
        assertEquals("other-base", told.get(0).diagnoses().get(0).code());
        assertTrue(told.get(0).computed().value().toPlainString().startsWith(computed), told::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"登记读者980人，到馆读者840人，借书者630人，借书者占到馆读者的75.0%。", "女馆员120人，男馆员180人，女馆员占男馆员的66.7%。",
            "女馆员120人，男馆员180人，女馆员占馆员总数的40.0%。", "女馆员80人，在岗馆员100人，女馆员占馆员的80.0%。", "登记读者900人，到馆读者800人，借书者400人，占50%。"})
    void aShareOfWhatIsNamedOrOfWhatNobodyNamesIsNotTold(String text) {
        assertEquals(List.of(), told(text));
    }
}
