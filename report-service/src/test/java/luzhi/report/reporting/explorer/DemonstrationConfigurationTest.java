package luzhi.report.reporting.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import luzhi.testkit.Settings;

/** Every default of the settings, and every stated value. */
class DemonstrationConfigurationTest {

    @Test
    void theDefaults() {
        assertEquals(Optional.empty(), Settings.read(DemonstrationConfiguration.class, Map.of()).people());
    }

    @Test
    void statedValues() {
        DemonstrationConfiguration stated = Settings.read(DemonstrationConfiguration.class,
                Map.of("luzhi.demonstration.people", "/run/people.json"));
        assertEquals(Optional.of(Path.of("/run/people.json")), stated.people());
    }
}
