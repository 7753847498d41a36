package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.reading.Sentence;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.relations.Severity;

/** What a text explains itself is told less gravely. */
class ExplanationsTest {

    private static Severity severity(String text) {
        List<Sentence> sentences = ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless());
        Verdicts verdicts = new Verdicts(new Explanations(sentences)::weighed);
        new WholeCheck().check(sentences, verdicts);
        return verdicts.contradictions().get(0).severity();
    }

    @ParameterizedTest
    @CsvSource({"达标场馆占比104.0%。,ERROR", "达标场馆占比104.0%（剔除重复后未超）。,WARNING", "停用场地41处，其中活动室46处。,WARNING",
            "停用场地41处，其中活动室46处，一处兼有两用。,NOTICE", "达标场馆占比104.0%。另有口径不同者。,ERROR"})
    void inItsOwnSentence(String text, Severity severity) {
        assertEquals(severity, severity(text));
    }
}
