package luzhi.report.assessment.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import luzhi.testkit.Settings;

/** What is stated, for there is no default. */
class CycleConfigurationTest {

    @Test
    void statedValues() {
        assertEquals(List.of(2020, 2021),
                Settings.read(CycleConfiguration.class, Map.of("luzhi.cycles", "2020,2021")).years());
    }

    @Test
    void yearsAreNumbers() {
        Settings.assertRefused(CycleConfiguration.class, "luzhi.cycles", "last");
        Settings.assertRefused(CycleConfiguration.class, "luzhi.other", "2020");
    }
}
