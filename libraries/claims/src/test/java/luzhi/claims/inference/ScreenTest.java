package luzhi.claims.inference;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    /** Of a hundred errors. */
    private static final int MOST_LOST = 3;

    /** The figures of a passage that contradict what they follow from, each by its group and place. */
    private static Set<String> errors(Passage passage, @Nullable Weights screen) {
        Page page = Page.of(ClaimReader.read(JoinedReport.of(WrittenReport.ofPlainText(passage.text())).whole(),
                Patience.endless()));
        Witnesses witnesses = new Witnesses(page);
        List<Weighed> all = new ArrayList<>();
        new Questions(page, screen).forEach(question -> Posterior.weigh(question, Weights.standard())
                .ifPresent(weighed -> {
                    witnesses.add(weighed);
                    all.add(weighed);
                }));
        return all.stream().flatMap(each -> Posterior.judge(each, witnesses, Weights.standard()).stream())
                .filter(each -> each.severity().filter(Severity.ERROR::equals).isPresent())
                .map(each -> each.form().group() + " "
                        + each.figures().stream().map(Mention::start).map(String::valueOf)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.toSet());
    }

    @Test
    void hardlyAnythingThatWouldBeFoundIsLeftOut() {
        List<Passage> passages = AnnotatedPassages.listWriters(Path.of("corpus")).stream()
                .flatMap(writer -> writer.passages().stream()).toList();
        int all = 0;
        int lost = 0;
        for (int i : IntStream.range(0, passages.size()).filter(i -> i % ONE_IN == 0).toArray()) {
            Set<String> without = errors(passages.get(i), null);
            Set<String> left = new HashSet<>(without);
            left.removeAll(errors(passages.get(i), Weights.standard()));
            all += without.size();
            lost += left.size();
        }
        int of = all;
        int missing = lost;
        assertTrue(of > 50 && missing * 100 <= MOST_LOST * of, () -> missing + " of " + of + " are left out");
    }
}
