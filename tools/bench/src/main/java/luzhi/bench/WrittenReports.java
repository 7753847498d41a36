package luzhi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import luzhi.launcher.Workbench;

/**
 * Texts of any length in the style of officials: the texts that the claims check may be built with, one after the other and again
 * from the first, up to the end of a line.
 *
 * @param lines each with its line feed
 */
public record WrittenReports(List<String> lines) {

    private static final Path FOLDER = Path.of("libraries/claims/src/test/resources/corpus");
    private static final String OPEN = "set: open";

    public WrittenReports {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalStateException("No text in " + FOLDER);
        }
    }

    /** Those of this checkout, in the order of their names. */
    public static WrittenReports read() throws IOException {
        try (Stream<Path> files = Files.list(Workbench.checkout().resolve(FOLDER))) {
            List<Path> descriptions = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
            StringBuilder text = new StringBuilder();
            for (Path description : descriptions) {
                if (Files.readAllLines(description).contains(OPEN)) {
                    text.append(Files.readString(text(description)).stripTrailing()).append('\n');
                }
            }
            return new WrittenReports(text.toString().lines().map(line -> line + '\n').toList());
        }
    }

    private static Path text(Path description) {
        return description.resolveSibling(description.getFileName().toString().replace(".yaml", ".txt"));
    }

    /** @param most UTF-16 code units */
    public String ofCharacters(int most) {
        return upTo(most, String::length);
    }

    /** @param most bytes in UTF-8 */
    public String ofBytes(int most) {
        return upTo(most, line -> line.getBytes(StandardCharsets.UTF_8).length);
    }

    private String upTo(int most, ToIntFunction<String> size) {
        StringBuilder text = new StringBuilder();
        int left = most;
        for (int line = 0;; line = (line + 1) % lines.size()) {
            left -= size.applyAsInt(lines.get(line));
            if (left < 0) {
                return text.toString();
            }
            text.append(lines.get(line));
        }
    }
}
