package luzhi.claims.inference;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
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
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.JoinedReport;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.relations.Severity;

/** What is left out early for time is found by nobody: it must be next to nothing. */
class ScreenTest {

    private static final int ONE_IN = 20;
    /** Of a hundred errors. */
    private static final int MOST_LOST = 3;

    /** The figures of a passage that contradict what they follow from, each by its group and place, where it is told so gravely. */
    private static Set<String> told(Passage passage, @Nullable Weights screen, Set<Severity> gravely) {
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
                .filter(each -> gravely.contains(each.severity()))
                .map(each -> each.form().group() + " " + each.figures().get(0).start())
                .collect(Collectors.toSet());
    }

    @Test
    void hardlyAnythingThatWouldBeFoundIsLeftOut() {
        List<Passage> passages = AnnotatedPassages.listWriters(Path.of("corpus")).stream()
                .flatMap(writer -> writer.passages().stream()).toList();
        int all = 0;
        int lost = 0;
        for (int i : IntStream.range(0, passages.size()).filter(i -> i % ONE_IN == 0).toArray()) {
            Set<String> without = told(passages.get(i), null, EnumSet.of(Severity.ERROR));
            Set<String> left = new HashSet<>(without);
            left.removeAll(told(passages.get(i), Weights.standard(), EnumSet.allOf(Severity.class)));
            all += without.size();
            lost += left.size();
        }
        int of = all;
        int missing = lost;
        assertTrue(of > 50 && missing * 100 <= MOST_LOST * of, () -> missing + " of " + of + " are left out");
    }
}
