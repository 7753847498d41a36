package luzhi.claims.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads the folders of the corpus, one a writer. */
public final class AnnotatedPassages {

    private static final String ANNOTATED = "oracle.jsonl";
    private static final String SOUND = "sound";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnnotatedPassages() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Row(String name, String text, boolean clean, List<Figure> claims, List<Error> errors,
            List<Ignored> ignored, List<Related> relations, List<Related> scope) {

        Passage passage() {
            claims.stream().filter(each -> !each.text.equals(text.substring(each.start, each.end))).findFirst()
                    .ifPresent(each -> {
                        throw new IllegalStateException(
                                name + ": at " + each.start + " stands " + text.substring(each.start, each.end)
                                        + ", not " + each.text + ". Write the file anew with annotate.py.");
                    });
            List<StatedFigure> figures = claims.stream().map(Figure::stated).toList();
            return new Passage(name, text, figures,
                    ignored.stream().map(each -> new Span(each.start, each.end)).toList(),
                    errors.stream().map(each -> each.planted(figures)).toList(), stated(relations), stated(scope));
        }

        private static List<StatedRelation> stated(List<Related> related) {
            return related == null
                    ? List.of()
                    : related.stream().map(each -> each.stated()).toList();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Figure(String text, int start, int end, BigDecimal value, String unit, List<BigDecimal> alt) {

        StatedFigure stated() {
            return new StatedFigure(new Span(start, end), value, alt, unit);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Error(List<String> kinds, int claim, List<Integer> related, String note, String correct) {

        PlantedError planted(List<StatedFigure> figures) {
            return new PlantedError(kinds, figures.get(claim).span(),
                    related.stream().map(each -> figures.get(each).span()).toList(), note, correct);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Ignored(int start, int end) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Related(String type, List<Integer> claims, List<Integer> order, String signs, int number,
            boolean holds) {

        StatedRelation stated() {
            return new StatedRelation(type, order == null ? claims : order, signs == null ? "" : signs, number, holds);
        }
    }

    /** All writers below a folder, in the order of their names. */
    public static List<Writer> listWriters(Path corpus) {
        try (Stream<Path> folders = Files.list(corpus)) {
            return folders.filter(folder -> Files.exists(folder.resolve(ANNOTATED))).sorted()
                    .map(folder -> new Writer(folder.getFileName().toString(), read(folder.resolve(ANNOTATED))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole texts in which nothing is wrong, and nothing annotated, below a folder, in the order of their names. */
    public static List<Passage> listSound(Path corpus) {
        try (Stream<Path> files = Files.list(corpus.resolve(SOUND))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(AnnotatedPassages::readSound)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Passage readSound(Path file) {
        try {
            return new Passage(file.getFileName().toString(), Files.readString(file), List.of(), List.of(), List.of(),
                    List.of(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Passage> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> read(line, file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One line of a file.
     *
     * @throws IllegalStateException if a figure does not stand where it is said to stand
     */
    static Passage read(String line, Path file) {
        try {
            return JSON.readValue(line, Row.class).passage();
        } catch (IOException e) {
            throw new UncheckedIOException("In " + file + ": " + e.getMessage(), e);
        }
    }
}
