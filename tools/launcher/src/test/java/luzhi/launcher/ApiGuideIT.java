package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import luzhi.launcher.ApiGuide.Example;

/** {@code docs/api.md} says what the running suite does: each example in turn, for later ones build on earlier ones. */
class ApiGuideIT {

    private static final List<Example> EXAMPLES = new ApiGuide(RunningSuite.file("docs/api.md")).examples();

    @TempDir
    static Path temporary;

    private static RunningSuite running;
    private static Map<String, String> places;

    @BeforeAll
    static void start() {
        running = RunningSuite.withSample(temporary.resolve("run"));
        places = running.places();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void theGuideHasExamples() {
        assertFalse(EXAMPLES.isEmpty());
    }

    @TestFactory
    List<DynamicTest> theGuideIsRight() {
        return EXAMPLES.stream()
                .map(example -> DynamicTest.dynamicTest(example.request().lines().findFirst().orElse(""),
                        () -> assertEquals("", example.differenceFrom(places))))
                .toList();
    }
}
