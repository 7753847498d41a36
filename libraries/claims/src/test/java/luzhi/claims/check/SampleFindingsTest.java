package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import luzhi.claims.corpus.AnnotatedPassages;
import luzhi.claims.corpus.Passage;
import luzhi.claims.corpus.Writer;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.region.RegionDirectory;
import luzhi.relations.FindingWords;
import luzhi.relations.RelationCatalog;

/**
 * What is found in a sample of passages, one in five of every writer, is what was found before: whatever only makes the check quicker
 * changes none of it. What is meant to change it writes the sample anew ({@code -Dfindings.update=true}).
 */
class SampleFindingsTest {

    private static final Path SAMPLE = Path.of("src/test/resources/findings/sample.txt");
    private static final int EVERY = 5;
    private static final MeasureCatalog NONE = new MeasureCatalog("test", List.of(), List.of(), List.of());
    private static final ReportChecker CHECKER = new ReportChecker(() -> NONE, new RegionDirectory(),
            new RelationCatalog(List.of()), language -> new FindingWords(language, NONE, Object::toString),
            Clock.systemUTC());

    private static List<String> found() {
        List<String> lines = new ArrayList<>();
        for (Writer writer : AnnotatedPassages.listWriters(Path.of("corpus"))) {
            for (int i = 0; i < writer.passages().size(); i += EVERY) {
                Passage passage = writer.passages().get(i);
                CheckedReport checked = CHECKER.read(WrittenReport.ofPlainText(passage.text()), Locale.ENGLISH,
                        Patience.endless());
                checked.findings().forEach(each -> lines.add(String.join(" ", writer.name(), passage.name(),
                        each.severity().code(), each.kind().code(), String.join(",", each.claims()),
                        String.valueOf(each.probability()), String.valueOf(each.also().size()))));
                lines.add(String.join(" ", writer.name(), passage.name(), "unchecked",
                        String.valueOf(checked.unchecked().size()), "of", String.valueOf(checked.claims().size())));
            }
        }
        return lines;
    }

    @Test
    void itIsWhatWasFoundBefore() throws IOException {
        List<String> found = found();
        if (Boolean.getBoolean("findings.update")) {
            Files.createDirectories(SAMPLE.getParent());
            Files.write(SAMPLE, found);
        }
        assertFalse(found.isEmpty());
        assertEquals(String.join("\n", Files.readAllLines(SAMPLE)), String.join("\n", found));
    }
}
