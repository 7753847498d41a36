package luzhi.claims.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * A text of the corpus with what a careful reader finds in it ({@code corpus/README.md}).
 *
 * @param set {@code open}, by which the checks were built, or {@code held-out}, which nobody looked at meanwhile
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CorpusText(String name, String text, String style, String set, List<Stated> claims,
        @JsonProperty("not-claims") List<String> notClaims,
        List<Planted> findings) {

    /**
     * A stated figure.
     *
     * @param near a stretch of the text that stands there once and contains it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Stated(String text, String near, BigDecimal value, String unit) {

        int startIn(String whole) {
            return whole.indexOf(text, whole.indexOf(near == null ? text : near));
        }
    }

    /** A contradiction, with the printed figures that are involved. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Planted(String kind, List<String> claims, String diagnosis) {}

    CorpusText {
        claims = claims == null ? List.of() : claims;
        notClaims = notClaims == null ? List.of() : notClaims;
        findings = findings == null ? List.of() : findings;
    }

    static List<CorpusText> listAll() {
        try (Stream<Path> files = Files.list(Path.of(CorpusText.class.getResource("/corpus").toURI()))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().map(CorpusText::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CorpusText read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".yaml", "");
            CorpusText read = YAMLMapper.builder().build().readValue(file.toFile(), CorpusText.class);
            return new CorpusText(name, Files.readString(file.resolveSibling(name + ".txt")), read.style(), read.set(),
                    read.claims(), read.notClaims(), read.findings());
        } catch (IOException e) {
            throw new UncheckedIOException("In " + file + ": " + e.getMessage(), e);
        }
    }
}
