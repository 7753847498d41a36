package luzhi.report.cockpit.submission;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class MatterTest {

    private static final Path CHECKS = Path.of("src/main/java/luzhi/report/workflow");
    private static final Pattern CONCERN = Pattern
            .compile("Concern\\.(?:blocking|warning)\\(\\s*[^;]*?,\\s*\"([a-z-]+)\"", Pattern.DOTALL);

    private static Set<String> concerns() throws IOException {
        Set<String> concerns = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CHECKS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher found = CONCERN.matcher(Files.readString(file));
                while (found.find()) {
                    concerns.add(found.group(1));
                }
            }
        }
        return concerns;
    }

    @Test
    void everyConcernThereIsHasItsKind() throws IOException {
        Set<String> concerns = concerns();
        assertTrue(concerns.size() >= Matter.values().length, concerns::toString);
        concerns.forEach(concern -> assertDoesNotThrow(() -> Matter.of(concern)));
    }

    @Test
    void whatIsNoConcernHasNone() {
        assertThrows(IllegalArgumentException.class, () -> Matter.of("no-such-concern"));
    }
}
