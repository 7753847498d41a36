package luzhi.claims.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AnnotatedPassagesTest {

    private static final Path CORPUS = Path.of("corpus");
    private static final List<Writer> WRITERS = AnnotatedPassages.listWriters(CORPUS);

    @Test
    void everyFolderIsAWriterOfManyPassages_butThatOfWholeTextsThatAreSound() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            assertEquals(folders.filter(Files::isDirectory)
                    .filter(each -> !each.endsWith("__pycache__") && !each.endsWith("sound")
                            && !each.endsWith("recorded"))
                    .count(), WRITERS.size());
        }
        assertFalse(AnnotatedPassages.listSound(CORPUS).isEmpty());
        WRITERS.forEach(writer -> assertTrue(writer.passages().size() >= 60, writer::name));
    }

    @TestFactory
    Stream<DynamicTest> everyPassageIsSound() {
        return WRITERS.stream().map(writer -> DynamicTest.dynamicTest(writer.name(), () -> assertAll(
                writer.passages().stream().map(passage -> () -> assertSound(passage)))));
    }

    private static void assertSound(Passage passage) {
        List<Span> figures = passage.figures().stream().map(StatedFigure::span).toList();
        List<Span> taken = Stream.concat(figures.stream(), passage.ignored().stream()).toList();
        for (int i = 1; i < figures.size(); i++) {
            assertFalse(figures.get(i).start() < figures.get(i - 1).end(), passage::name);
        }
        IntStream.range(0, passage.text().length()).filter(at -> Character.isDigit(passage.text().charAt(at)))
                .forEach(at -> assertTrue(taken.stream().anyMatch(each -> each.overlaps(new Span(at, at + 1))),
                        () -> passage.name() + ": a numeral that is neither a figure nor none, at " + at));
        Set<Integer> broken = new HashSet<>();
        passage.relations().stream().filter(each -> !each.holds()).forEach(each -> broken.addAll(each.figures()));
        passage.errors().forEach(error -> {
            assertTrue(broken.contains(figures.indexOf(error.figure())), () -> passage.name() + ": " + error.note());
            assertTrue(figures.containsAll(error.related()), () -> passage.name() + ": " + error.note());
        });
        assertEquals(passage.isSound(), broken.isEmpty(), passage::name);
        assertTrue(passage.scope().stream().noneMatch(StatedRelation::holds), passage::name);
    }

    @Test
    void aFigureThatDoesNotStandWhereItIsSaidToStandIsRefused() {
        String line = """
                {"name":"a","text":"学校5所","clean":true,"claims":[{"text":"5所","start":1,"end":3,"value":5,"unit":"school"}],\
                "errors":[],"ignored":[],"relations":[]}""";
        IllegalStateException refused = assertThrows(IllegalStateException.class,
                () -> AnnotatedPassages.read(line, CORPUS));
        assertEquals("a: at 1 stands 校5, not 5所. Write the file anew with annotate.py.", refused.getMessage());
    }
}
