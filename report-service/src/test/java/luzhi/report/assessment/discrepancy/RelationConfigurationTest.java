package luzhi.report.assessment.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import luzhi.testkit.Settings;

/** What is stated, for there is no default. */
class RelationConfigurationTest {

    @Test
    void statedValues() {
        assertEquals(List.of("patterns", "finance"),
                Settings.read(RelationConfiguration.class, Map.of("luzhi.relations", "patterns,finance"))
                        .groups());
    }

    @Test
    void someHaveToBeNamed() {
        Settings.assertRefused(RelationConfiguration.class, "luzhi.other", "patterns");
    }
}
