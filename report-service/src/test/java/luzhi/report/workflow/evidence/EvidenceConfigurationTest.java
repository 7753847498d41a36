package luzhi.report.workflow.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

import luzhi.testkit.Settings;

/** Every default of the settings, every stated value, and what is refused. */
class EvidenceConfigurationTest {

    @Test
    void theDefaults() {
        EvidenceConfiguration defaults = Settings.read(EvidenceConfiguration.class, Map.of());
        assertEquals(10L << 20, defaults.largestFile().asLongValue());
        assertEquals(512L << 20, defaults.largestUnpacked().asLongValue());
    }

    @Test
    void statedValues() {
        EvidenceConfiguration stated = Settings.read(EvidenceConfiguration.class,
                Map.of("luzhi.evidence.largest-file", "2M",
                        "luzhi.evidence.largest-unpacked", "3M"));
        assertEquals(2L << 20, stated.largestFile().asLongValue());
        assertEquals(3L << 20, stated.largestUnpacked().asLongValue());
    }

    @Test
    void aSizeIsASize() {
        Settings.assertRefused(EvidenceConfiguration.class, "luzhi.evidence.largest-file", "-1");
        Settings.assertRefused(EvidenceConfiguration.class, "luzhi.evidence.largest-unpacked", "much");
    }
}
