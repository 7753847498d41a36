package luzhi.report.reporting.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

import luzhi.testkit.Settings;

/** Every default of the settings, and every stated value. */
class ExplorerConfigurationTest {

    @Test
    void theDefaults() {
        assertEquals(Map.of(), Settings.read(ExplorerConfiguration.class, Map.of()).services());
    }

    @Test
    void statedValues() {
        ExplorerConfiguration stated = Settings.read(ExplorerConfiguration.class,
                Map.of("luzhi.explorer.finance.url", "https://finance.example"));
        assertEquals(URI.create("https://finance.example"), stated.services().get("finance").url());
    }

    /** Of this no file says anything before. */
    @Test
    void theEnvironmentSaysWhereABrowserReachesAService() {
        ExplorerConfiguration stated = new SmallRyeConfigBuilder().addDiscoveredConverters()
                .withMapping(ExplorerConfiguration.class)
                .withSources(new EnvConfigSource(Map.of("LUZHI_EXPLORER_FINANCE_URL", "https://finance.example"), 300))
                .build().getConfigMapping(ExplorerConfiguration.class);
        assertEquals(URI.create("https://finance.example"), stated.services().get("finance").url());
    }
}
