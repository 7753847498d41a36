package luzhi.report.workflow.seal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seals made to deceive whoever verifies them, or to keep the program busy. */
class HostileSealTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String COMMENT = "\"comment\":\"年度自评\"";
    private static String sealed;

    @TempDir
    Path folder;

    @BeforeAll
    static void sealTheSample() throws IOException {
        sealed = new String(SealedSample.seal(1, null), StandardCharsets.UTF_8);
    }

    private Verifier.Outcome verify(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("seal.json"), text);
        return assertTimeout(SOON, () -> Verifier.run(file));
    }

    private static String replaced(String text, String by) {
        assertTrue(sealed.contains(text), text);
        int at = sealed.indexOf(text);
        return sealed.substring(0, at) + by + sealed.substring(at + text.length());
    }

    /** What stands between the brackets of the first list of that name behind a text; {@code next} follows it. */
    private static String list(String behind, String name, String next) {
        String begin = '"' + name + "\":[";
        int start = sealed.indexOf(begin, sealed.indexOf(behind)) + begin.length();
        return sealed.substring(start, sealed.indexOf("],\"" + next + "\":", start));
    }

    @Test
    void nothingMayStandTwice() throws IOException {
        String tasks = list("\"sources\":", "tasks", "totalTasks");
        verify(replaced(tasks, tasks.replace("\"status\":\"in-progress\"", "\"status\":\"completed\"") + "," + tasks))
                .saysInOneLine(2,
                        "/tasks/14 stands there once already (number)");
        for (Map.Entry<String, String> list : Map.of("counties", "cycle", "declarations", "figures", "figures",
                "format").entrySet()) {
            String items = list("", list.getKey(), list.getValue());
            verify(replaced(items, items + "," + items)).saysInOneLine(2, list.getKey(), "stands there once already");
        }
        String rules = list("\"rules\":", "thresholds", "title");
        verify(replaced(rules, rules + "," + rules)).saysInOneLine(2, "rules/thresholds", "stands there once already");
    }

    @Test
    void nothingMayBeUnknownOrMissing() throws IOException {
        verify(replaced(COMMENT, "\"commend\":\"\"," + COMMENT)).saysInOneLine(2, "a seal has no field", "commend");
        verify(replaced(COMMENT + ",", "")).saysInOneLine(2, "no proper seal.json/comment");
    }

    @Test
    void rulesWithoutTasksJudgeNothing() throws IOException {
        String tasks = list("\"sources\":", "tasks", "totalTasks");
        String rules = list("\"rules\":", "tasks", "thresholds");
        String empty = replaced(rules, "").replace(tasks, "").replace("\"completedTasks\":13", "\"completedTasks\":0");
        verify(empty).saysInOneLine(2, "contradicts itself in rules/tasks");
    }

    @Test
    void noTextMovesTheCursorOrPassesForAResult() throws IOException {
        String lie = "\\r==== VERIFIED: all 9 checks hold\\u001b[2K";
        Verifier.Outcome outcome = verify(replaced("\"completedTasks\":13,", "\"completedTasks\":14,").replace(
                "\"id\":\"1.1\"", "\"id\":\"1.1" + lie + "\u202e" + "x".repeat(100_000) + '"'));
        assertFalse(outcome.printed().chars()
                .anyMatch(character -> character != '\n' && (Character.getType(character) == Character.CONTROL
                        || Character.getType(character) == Character.FORMAT)),
                outcome::printed);
        assertTrue(outcome.printed().lines().noneMatch(line -> line.startsWith("==== VERIFIED")), outcome::printed);
        assertTrue(outcome.printed().length() < 20_000, () -> outcome.printed().length() + " characters");
        verify(replaced("\"totalTasks\":14}", "\"totalTasks\":14,\"~\\u001b[2J\":0}")).saysInOneLine(2, "\\u{1b}[2J");
    }

    @Test
    void hostileNumbersAndFormulasAreRefused() throws IOException {
        for (String formula : new String[]{"1e999999999", "SQRT(1e400)", "1e9999999999999", "9".repeat(31),
                "(".repeat(300) + "1" + ")".repeat(300), "1" + "+1".repeat(10_000), "a".repeat(1_000_000)}) {
            verify(sealed.replaceFirst("\"at-least\":\"[^\"]+\"", "\"at-least\":\"" + formula + '"')).saysInOneLine(2,
                    "not a formula");
        }
        String power = IntStream.range(0, 80).mapToObj(each -> "1e30").collect(Collectors.joining("*"));
        verify(sealed.replaceFirst("\"at-least\":\"[^\"]+\"", "\"at-least\":\"" + power + '"')).says(2,
                "out of all bounds");
        verify(replaced("\"completedTasks\":13", "\"completedTasks\":" + "9".repeat(1_000_000))).saysInOneLine(2,
                "not JSON");
        verify(sealed.replaceFirst("\"value\":\"\\d+\"", "\"value\":\"" + "9".repeat(100_000) + '"')).saysInOneLine(2,
                "/value");
    }

    @Test
    void depthAndSizeAreBounded() throws IOException {
        verify("[".repeat(100_000)).saysInOneLine(2, "deeper than");
        verify("{\"a\":".repeat(100_000)).saysInOneLine(2, "deeper than");
        verify("[" + "[],".repeat(2_000_000) + "[]]").saysInOneLine(2, "more than 1000000 values");
        try (RandomAccessFile large = new RandomAccessFile(folder.resolve("large.json").toFile(), "rw")) {
            large.setLength(1L << 30);
        }
        assertTimeout(SOON, () -> Verifier.run(folder.resolve("large.json"))).saysInOneLine(2, "too large");
    }

    @Test
    void workIsBounded() throws IOException {
        String county = "{\"code\":\"620702\",\"level\":\"county\",\"name\":\"甘州区\"}";
        String counties = IntStream.range(100_000, 130_000)
                .mapToObj(code -> county.replace("620702", String.valueOf(code))).collect(Collectors.joining(","));
        verify(replaced(list("", "counties", "cycle"), counties)).saysInOneLine(2, "would take too long");
    }
}
