package luzhi.launcher;

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

/** What {@code docs/api.md} says of published data, when the sample city is published. */
@ExtendWith(SharedSuite.class)
@Order(SharedSuite.PUBLISHED)
class PublishedGuideIT {

    private static final List<Example> EXAMPLES = new ApiGuide(RunningSuite.file("docs/api.md")).examples().stream()
            .filter(Example::isOfPublished).toList();

    private final Map<String, String> places;

    PublishedGuideIT(RunningSuite running) {
        places = running.places();
    }

    @Test
    void theGuideHasExamplesOfPublishedData() {
        assertFalse(EXAMPLES.isEmpty());
    }

    @TestFactory
    List<DynamicTest> theGuideIsRight() {
        return EXAMPLES.stream().map(example -> DynamicTest.dynamicTest(example.request(),
                () -> assertEquals("", example.differenceFrom(places)))).toList();
    }
}
