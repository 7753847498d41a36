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
        assertEquals(2L << 30, defaults.storedPerRegion().asLongValue());
        assertEquals(10_000, defaults.entriesPerRegion());
    }

    @Test
    void statedValues() {
        EvidenceConfiguration stated = Settings.read(EvidenceConfiguration.class,
                Map.of("luzhi.evidence.largest-file", "2M",
                        "luzhi.evidence.largest-unpacked", "3M", "luzhi.evidence.stored-per-region", "4M",
                        "luzhi.evidence.entries-per-region", "5"));
        assertEquals(2L << 20, stated.largestFile().asLongValue());
        assertEquals(3L << 20, stated.largestUnpacked().asLongValue());
        assertEquals(4L << 20, stated.storedPerRegion().asLongValue());
        assertEquals(5, stated.entriesPerRegion());
    }

    @Test
    void aSizeIsASize() {
        Settings.assertRefused(EvidenceConfiguration.class, "luzhi.evidence.largest-file", "-1");
        Settings.assertRefused(EvidenceConfiguration.class, "luzhi.evidence.largest-unpacked", "much");
        Settings.assertRefused(EvidenceConfiguration.class, "luzhi.evidence.stored-per-region", "all");
        Settings.assertRefused(EvidenceConfiguration.class, "luzhi.evidence.entries-per-region", "0");
    }
}
