package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import luzhi.claims.corpus.Judge;
import luzhi.claims.corpus.Passage;
import luzhi.claims.corpus.Score;
import luzhi.claims.corpus.TunedOnTexts;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.region.RegionDirectory;
import luzhi.relations.FindingWords;
import luzhi.relations.RelationCatalog;

/** The bounds are a little below what is reached, so that no change makes the checks worse unnoticed. */
class CorpusTest {

    private static final System.Logger LOG = System.getLogger(CorpusTest.class.getName());
    private static final Path FOLDER = Path.of("src/test/resources/corpus");
    private static final ReportChecker CHECKER = checker();

    /** One that knows no measures: the text by itself. */
    private static ReportChecker checker() {
        MeasureCatalog none = new MeasureCatalog("test", List.of(), List.of(), List.of());
        return new ReportChecker(() -> none, new RegionDirectory(), new RelationCatalog(List.of()),
                language -> new FindingWords(language, none, Object::toString), Clock.systemUTC());
    }

    private static Score score(List<Passage> passages) {
        Score score = Score.of(Judge.judge(passages, text -> CHECKER.read(WrittenReport.ofPlainText(text),
                Locale.ENGLISH, Patience.endless())));
        LOG.log(System.Logger.Level.INFO, score);
        return score;
    }

    private static void assertAtLeast(String least, BigDecimal reached) {
        assertTrue(new BigDecimal(least).compareTo(reached) <= 0, () -> reached + " is less than " + least);
    }

    private static void assertAtMost(String most, BigDecimal reached) {
        assertTrue(new BigDecimal(most).compareTo(reached) >= 0, () -> reached + " is more than " + most);
    }

    @Test
    void textsThatTheReaderWasBuiltByAreReadAndWhatIsWrongInThemIsTold() {
        Score score = score(TunedOnTexts.listOpen(FOLDER));
        assertAtMost("0.150", score.soundWithError().value());
        assertAtMost("0.380", score.soundWithAlarm().value());
        // which of the figures of a contradiction is wrong is not annotated: an error about another of them counts as false
        assertAtLeast("0.830", score.rightErrors().value());
        assertAtLeast("0.980", score.figuresRead().value());
        // numbers of years and of items that are taken together are operands, and read; these texts' reader took them for none
        assertAtMost("0.045", score.numeralsTaken().value());
        assertAtLeast("0.710", score.found().value());
    }

    @Test
    void textsThatNobodyLookedAtAreReadAsWell() {
        Score score = score(TunedOnTexts.listHeldOut(FOLDER));
        assertAtLeast("0.930", score.figuresRead().value());
        assertAtMost("0.080", score.numeralsTaken().value());
    }
}
