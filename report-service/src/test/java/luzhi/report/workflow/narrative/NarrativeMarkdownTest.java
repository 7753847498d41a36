package luzhi.report.workflow.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeMarkdownTest {

    private static final int LONGEST = 20_000;

    static Stream<String> nested() {
        return Stream.of(">".repeat(8_000), "> ".repeat(8_000) + "文", "- ".repeat(8_000) + "文",
                "1. ".repeat(6_000) + "文",
                "- ".repeat(5_000) + "文" + "\n".repeat(9_000), "*a _b ".repeat(1_500) + "文" + "b_ a*".repeat(1_500),
                "*".repeat(9_000) + "文" + "*".repeat(9_000),
                indented());
    }

    /** One level more on every line. */
    private static String indented() {
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < 90; level++) {
            text.append("  ".repeat(level)).append("- 文\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("nested")
    void whatIsNestedDeeperThanPeopleWriteIsNoTree(String text) {
        assertTrue(text.length() <= LONGEST, () -> "Longer than any part: " + text.length());
        assertTrue(NarrativeMarkdown.parse(text).isEmpty());
        assertTrue(NarrativeMarkdown.lineNestedTooDeep(text).isPresent());
    }

    @Test
    void itIsSaidOnWhichLineThatIs() {
        assertEquals(OptionalInt.of(3), NarrativeMarkdown.lineNestedTooDeep("一\n\n" + ">".repeat(100)));
        assertEquals(OptionalInt.of(3),
                NarrativeMarkdown.lineNestedTooDeep("一\n\n" + "*".repeat(400) + "文" + "*".repeat(400)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "文", "> > > 三重引用", "- 一\n  - 二\n    - 三\n      1. 四\n", "**重点**与*强调*", "***", "- - -",
            "------------------------------------------------------------------------", "********************"})
    void whatPeopleWriteIsATree(String text) {
        assertFalse(NarrativeMarkdown.parse(text).isEmpty());
        assertEquals(OptionalInt.empty(), NarrativeMarkdown.lineNestedTooDeep(text));
    }
}
