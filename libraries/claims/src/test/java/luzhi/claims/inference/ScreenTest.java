package luzhi.claims.inference;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import luzhi.claims.corpus.AnnotatedPassages;
import luzhi.claims.corpus.Passage;
import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.JoinedReport;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.relations.Severity;

/** What is left out early for time is found by nobody: it must be next to nothing. */
class ScreenTest {

    private static final int ONE_IN = 20;
    /** Of a hundred errors, those of which nothing is told. */
    private static final int MOST_LOST = 3;
    /** Of a hundred errors, those that are less grave, or told of other figures. */
    private static final int MOST_OTHERWISE = 6;

    private static List<Suspicion> told(Passage passage, @Nullable Weights screen) {
        Page page = Page.of(ClaimReader.read(JoinedReport.of(WrittenReport.ofPlainText(passage.text())).whole(),
                Patience.endless()));
        Witnesses witnesses = new Witnesses(page);
        List<Weighed> all = new ArrayList<>();
        new Questions(page, screen).forEach(question -> Posterior.weigh(question, Weights.standard())
                .ifPresent(weighed -> {
                    witnesses.add(weighed);
                    all.add(weighed);
                }));
        return all.stream().flatMap(each -> Posterior.judge(each, witnesses, Weights.standard()).stream()).toList();
    }

    private static boolean isOfOneFigure(Suspicion one, Suspicion other) {
        return one.form().group() == other.form().group()
                && one.figures().get(0).start() == other.figures().get(0).start();
    }

    private static boolean isSameError(Suspicion one, Suspicion other) {
        return isOfOneFigure(one, other) && one.severity() == other.severity() && places(one).equals(places(other));
    }

    private static List<Integer> places(Suspicion one) {
        return one.figures().stream().map(Mention::start).toList();
    }

    @Test
    void hardlyAnythingThatWouldBeFoundIsLeftOut() {
        List<Passage> passages = AnnotatedPassages.listWriters(Path.of("corpus")).stream()
                .flatMap(writer -> writer.passages().stream()).toList();
        int all = 0;
        int lost = 0;
        int otherwise = 0;
        for (int i = 0; i < passages.size(); i += ONE_IN) {
            List<Suspicion> screened = told(passages.get(i), Weights.standard());
            for (Suspicion error : told(passages.get(i), null)) {
                if (error.severity() == Severity.ERROR) {
                    all++;
                    lost += screened.stream().anyMatch(each -> isOfOneFigure(error, each)) ? 0 : 1;
                    otherwise += screened.stream().anyMatch(each -> isSameError(error, each)) ? 0 : 1;
                }
            }
        }
        String found = lost + " of " + all + " are left out, " + otherwise + " are told otherwise or not";
        assertTrue(all > 50 && lost * 100 <= MOST_LOST * all && otherwise * 100 <= MOST_OTHERWISE * all, found);
    }
}
