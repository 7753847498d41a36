package luzhi.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class WordingTest {

    /** Where code names a sentence: as an argument of a fault or of a refusal. */
    private static final Pattern USE = Pattern.compile(
            "(?:Fault\\.of|Conflict|NotFound|TooLarge|Unsupported|challenge)\\(\\s*\"([a-z-]+)\""
                    + "|(?:\\.at|Fault\\.at|parsed|read)\\([^;{}]*?\"([a-z]+-[a-z-]+)\"");

    private final Wording wording = new Wording("wording/problems");

    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        try (InputStreamReader file = new InputStreamReader(
                WordingTest.class.getResourceAsStream("/wording/problems_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            sentences.load(file);
        }
        return sentences;
    }

    private static Set<String> codesInUse() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Stream.concat(Files.walk(Path.of("src/main/java")),
                Files.walk(Path.of("../kernel/src/main/java")))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher use = USE.matcher(Files.readString(source));
                while (use.find()) {
                    codes.add(use.group(1) == null ? use.group(2) : use.group(1));
                }
            }
        }
        return codes;
    }

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        assertEquals(new TreeSet<>(sentences("zh").keySet()), new TreeSet<>(sentences("en").keySet()));
    }

    @Test
    void hasASentenceForEveryCodeThatCoreAndKernelUse() throws IOException {
        Set<String> codes = codesInUse();
        assertTrue(codes.containsAll(Set.of("unknown-region", "figure-exists", "batch-changed", "token-refused",
                "invalid-period", "no-such-figure", "too-many-rows", "idempotency-key-reused")), codes::toString);
        codes.removeIf(code -> wording.has(code, Locale.CHINESE) && wording.has(code, Locale.ENGLISH));
        assertEquals(Set.of(), codes);
    }

    @Test
    void namesTheSamePlacesInBothLanguages() throws IOException {
        Properties english = sentences("en");
        sentences("zh")
                .forEach((key, sentence) -> assertEquals(places(english.get(key)), places(sentence), key::toString));
    }

    private static Set<String> places(Object sentence) {
        Set<String> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{\\d}").matcher(sentence.toString());
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }

    @Test
    void leavesNoPlaceOpen() throws IOException {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (Object key : sentences(language.getLanguage()).keySet()) {
                String sentence = wording.sentence(language, key.toString(), "1", "2", "3");
                assertFalse(sentence.contains("{"), sentence);
                assertFalse(sentence.isBlank(), key::toString);
            }
        }
    }

    @Test
    void printsNumbersPlainly() {
        assertTrue(wording.sentence(Locale.ENGLISH, "too-many-rows", 10485760).contains("10485760"));
        assertTrue(wording.sentence(Locale.ENGLISH, "not-a-decimal", new BigDecimal("1E+3")).startsWith("1000 "));
    }

    @Test
    void neverSpellsOutAMonstrousNumber() {
        assertTrue(wording.sentence(Locale.ENGLISH, "not-a-decimal", new BigDecimal("1E-999999999")).length() < 100);
        assertTrue(wording.sentence(Locale.ENGLISH, "not-a-decimal", new BigDecimal("1E+999999999")).length() < 100);
    }

    @Test
    void namesWhatIsListedInItsOwnLanguage() {
        List<Title> stages = List.of(new Title("小学", "Primary"), new Title("初中", "Junior"));
        assertTrue(wording.sentence(Locale.ENGLISH, "unknown-code", "x", stages).endsWith("Primary, Junior"));
        assertTrue(wording.sentence(Locale.CHINESE, "unknown-code", "x", stages).endsWith("小学、初中"));
        assertTrue(wording.sentence(Locale.CHINESE, "unknown-code", "x", List.of(2020, 2021)).endsWith("2020、2021"));
    }

    @Test
    void takesTextOfTheCallerAsItIs() {
        assertTrue(wording.sentence(Locale.ENGLISH, "unknown-measure", "{0} '{1}'").contains("{0} '{1}'"));
    }

    @Test
    void refusesAKeyWithoutSentence() {
        assertThrows(MissingResourceException.class, () -> wording.sentence(Locale.ENGLISH, "no-such-key"));
    }
}
