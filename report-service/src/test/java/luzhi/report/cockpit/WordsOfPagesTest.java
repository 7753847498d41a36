package luzhi.report.cockpit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import luzhi.core.language.Codes;
import luzhi.report.cockpit.frame.Notice;

/** Every sentence that a page says stands in both languages, and none stands there that no page says. */
class WordsOfPagesTest {

    private static final Pattern SAID = Pattern.compile("frame\\.say\\('([^']+)'");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    /** Said by the frame itself. */
    private static final Set<String> BY_CODE = Stream
            .concat(Stream.of("between"), Stream.of(Notice.values()).map(Codes::of)).collect(Collectors.toSet());

    private static Set<String> said() throws IOException {
        Set<String> said = new TreeSet<>(BY_CODE);
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher found = SAID.matcher(Files.readString(file));
                while (found.find()) {
                    said.add(found.group(1));
                }
            }
        }
        return said;
    }

    private static Set<String> known(String language) throws IOException {
        Properties known = new Properties();
        try (InputStream in = WordsOfPagesTest.class
                .getResourceAsStream("/wording/cockpit_" + language + ".properties")) {
            known.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        }
        return new TreeSet<>(known.stringPropertyNames());
    }

    @Test
    void pagesSayWhatThereIsToSayAndNothingElse() throws IOException {
        Set<String> said = said();
        assertFalse(said.isEmpty());
        assertEquals(said, known("zh"));
        assertEquals(said, known("en"));
    }

    @Test
    void noTemplateHoldsASentenceOfItsOwn() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).codePoints().anyMatch(Character::isIdeographic), file::toString);
            }
        }
    }

    /** Whoever is named is called as people call him. */
    @Test
    void nobodyIsNamedByHisAccountAlone() throws IOException {
        Pattern named = Pattern.compile("(?<![\\w.])[a-z][\\w.]*\\.(?:by|\\w+By)\\b(?!\\.)");
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String template = Files.readString(file);
                Matcher found = named.matcher(template);
                while (found.find()) {
                    assertTrue(template.substring(0, found.start()).endsWith("frame.person("),
                            () -> file + ": " + found.group());
                }
            }
        }
    }
}
