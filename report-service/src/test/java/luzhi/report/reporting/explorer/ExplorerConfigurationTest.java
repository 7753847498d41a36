package luzhi.report.reporting.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import luzhi.testkit.Settings;

/** Every default of the settings, and every stated value. */
class ExplorerConfigurationTest {

    @Test
    void theDefaults() {
        ExplorerConfiguration defaults = Settings.read(ExplorerConfiguration.class, Map.of());
        assertEquals(Optional.empty(), defaults.financeUrl());
        assertEquals(Optional.empty(), defaults.staffingUrl());
        assertEquals(Optional.empty(), defaults.infrastructureUrl());
    }

    @Test
    void statedValues() {
        ExplorerConfiguration stated = Settings.read(ExplorerConfiguration.class,
                Map.of("luzhi.explorer.finance-url", "https://finance.example",
                        "luzhi.explorer.staffing-url", "https://staffing.example",
                        "luzhi.explorer.infrastructure-url", "https://infrastructure.example"));
        assertEquals(Optional.of(URI.create("https://finance.example")), stated.financeUrl());
        assertEquals(Optional.of(URI.create("https://staffing.example")), stated.staffingUrl());
        assertEquals(Optional.of(URI.create("https://infrastructure.example")), stated.infrastructureUrl());
    }
}
