package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The bounds are a little below what is reached, so that no change makes the checks worse unnoticed. */
class CorpusTest {

    private static final System.Logger LOG = System.getLogger(CorpusTest.class.getName());
    private static final List<CorpusText> TEXTS = CorpusText.listAll();

    private static CorpusScore score(String set) {
        CorpusScore score = CorpusScore.of(TEXTS.stream().filter(text -> text.set().equals(set)).toList());
        LOG.log(System.Logger.Level.INFO, "{0}: {1}", set, score);
        return score;
    }

    @Test
    void textsThatTheChecksWereBuiltByAreReadAndCheckedWithoutFalseAlarm() {
        CorpusScore score = score("open");
        assertEquals(List.of(), score.falseAlarms());
        assertTrue(score.percentOfClaimsRead() >= 98, score::toString);
        assertTrue(score.percentOfOthersRead() <= 3, score::toString);
        assertTrue(score.percentFound() >= 72, score::toString);
    }

    @Test
    void textsThatNobodyLookedAtAreReadAsWell() {
        CorpusScore score = score("held-out");
        assertTrue(score.percentOfClaimsRead() >= 93, score::toString);
        assertTrue(score.percentOfOthersRead() <= 8, score::toString);
    }
}
