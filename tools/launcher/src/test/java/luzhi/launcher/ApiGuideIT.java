package luzhi.launcher;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

import luzhi.launcher.ApiGuide.Example;

/**
 * {@code docs/api.md} says what the running suite does: each example in turn, for later ones build on earlier ones. Those of what is
 * published have their turn when something is: {@link PublishedGuideIT}.
 */
@ExtendWith(SharedSuite.class)
@Order(SharedSuite.GUIDE)
class ApiGuideIT {

    private static final List<Example> EXAMPLES = new ApiGuide(RunningSuite.file("docs/api.md"))
            .examples().stream().filter(example -> !example.isOfPublished()).toList();

    private final Map<String, String> places;

    ApiGuideIT(RunningSuite running) {
        places = running.places();
    }

    @Test
    void theGuideHasExamples() {
        assertFalse(EXAMPLES.isEmpty());
    }

    @TestFactory
    List<DynamicTest> theGuideIsRight() {
        return EXAMPLES.stream()
                .map(example -> DynamicTest.dynamicTest(example.request().lines().findFirst().orElse(""),
                        () -> assertRight(example)))
                .toList();
    }

    private void assertRight(Example example) {
        if (example.later()) {
            await().untilAsserted(() -> assertEquals("", example.differenceFrom(places)));
        } else {
            assertEquals("", example.differenceFrom(places));
        }
    }
}
