package luzhi.claims.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The texts by which the checks were built ({@code src/test/resources/corpus}): what they say of a check decides nothing. */
public final class TunedOnTexts {

    private static final String HELD_OUT = "held-out";

    private TunedOnTexts() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Annotations(String set, List<Stated> claims, @JsonProperty("not-claims") List<String> none,
            List<Planted> findings) {

        Passage passage(String name, String text) {
            List<StatedFigure> figures = claims == null
                    ? List.of()
                    : claims.stream().map(each -> each.figure(text)).toList();
            return new Passage(name, text, figures,
                    none == null ? List.of() : none.stream().map(each -> span(text, text.indexOf(each), each)).toList(),
                    findings == null ? List.of() : findings.stream().map(each -> each.error(text, claims)).toList(),
                    List.of(), List.of());
        }
    }

    /**
     * A stated figure.
     *
     * @param near a stretch of the text that stands there once and contains it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Stated(String text, String near, BigDecimal value, String unit) {

        StatedFigure figure(String whole) {
            return new StatedFigure(span(whole), value, List.of(), unit);
        }

        Span span(String whole) {
            int stretch = near == null ? 0 : whole.indexOf(near);
            int inStretch = near == null ? whole.indexOf(text) : near.lastIndexOf(text);
            return TunedOnTexts.span(whole, stretch + inStretch, text);
        }
    }

    /** A contradiction, with the printed figures that are involved, the derived one first. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Planted(String kind, List<String> claims) {

        PlantedError error(String text, List<Stated> stated) {
            List<Span> spans = claims.stream().map(each -> find(each, stated).map(one -> one.span(text))
                    .orElseGet(() -> span(text, text.indexOf(each), each))).toList();
            return new PlantedError(List.of(kind), spans.get(0), spans.subList(1, spans.size()), "", "");
        }

        private static Optional<Stated> find(String named, List<Stated> stated) {
            return stated.stream().filter(each -> named.equals(each.near())).findFirst()
                    .or(() -> stated.stream().filter(each -> each.text().equals(named)).findFirst());
        }
    }

    private static Span span(String whole, int start, String printed) {
        if (start < 0) {
            throw new IllegalStateException("Not in its text: " + printed);
        }
        return new Span(start, start + printed.length());
    }

    /** All of them. */
    public static Writer read(Path folder) {
        return new Writer("tuned-on", list(folder, set -> true));
    }

    /** Those that nobody looked at while the checks were built. */
    public static List<Passage> listHeldOut(Path folder) {
        return list(folder, HELD_OUT::equals);
    }

    /** The others. */
    public static List<Passage> listOpen(Path folder) {
        return list(folder, set -> !HELD_OUT.equals(set));
    }

    private static List<Passage> list(Path folder, Predicate<String> ofSet) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted()
                    .flatMap(file -> read(file, ofSet).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Passage> read(Path file, Predicate<String> ofSet) {
        try {
            String name = file.getFileName().toString().replace(".yaml", "");
            Annotations read = YAMLMapper.builder().build().readValue(file.toFile(), Annotations.class);
            return ofSet.test(read.set())
                    ? Optional.of(read.passage(name, Files.readString(file.resolveSibling(name + ".txt"))))
                    : Optional.empty();
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException("In " + file + ": " + e.getMessage(), e);
        }
    }
}
