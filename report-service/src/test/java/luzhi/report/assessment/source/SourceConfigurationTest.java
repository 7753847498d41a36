package luzhi.report.assessment.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

import luzhi.testkit.ServiceList;
import luzhi.testkit.Settings;

/** Every default of the settings, every stated value, and what is refused. */
class SourceConfigurationTest {

    private static final Owner FINANCE = new Owner("finance");
    private static final int ABOVE_THE_FILE = 300;

    /** What the service brings along, without what holds in one profile only. */
    private static Map<String, String> shipped() {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src", "main", "resources", "application.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Map<String, String> shipped = new HashMap<>();
        properties.stringPropertyNames().stream().filter(name -> !name.startsWith("%"))
                .forEach(name -> shipped.put(name, properties.getProperty(name)));
        return shipped;
    }

    @Test
    void theDefaults() {
        SourceConfiguration defaults = Settings.read(SourceConfiguration.class,
                Map.of("luzhi.sources.safety.url", "https://safety.example"));
        assertEquals(100, defaults.services().get("safety").place());
        assertEquals(Duration.ofSeconds(4), defaults.connectTimeout());
        assertEquals(Duration.ofSeconds(30), defaults.answerTimeout());
        assertEquals(Duration.ofMinutes(3), defaults.bulkAnswerTimeout());
        assertEquals(2L << 30, defaults.largestBulkAnswer().asLongValue());
        assertEquals(64L << 20, defaults.largestAnswer().asLongValue());
        assertEquals(Duration.ofMinutes(10), defaults.cataloguesKept());
        assertEquals(25, defaults.suspendedAfter());
        assertEquals(Duration.ofSeconds(10), defaults.suspendedFor());
    }

    @Test
    void statedValues() {
        SourceConfiguration stated = Settings.read(SourceConfiguration.class,
                Map.of("luzhi.sources.finance.url", "https://finance.example",
                        "luzhi.sources.finance.place", "7",
                        "luzhi.sources.connect-timeout", "2S",
                        "luzhi.sources.answer-timeout", "3S",
                        "luzhi.sources.bulk-answer-timeout", "4S",
                        "luzhi.sources.largest-bulk-answer", "5M",
                        "luzhi.sources.largest-answer", "6M",
                        "luzhi.sources.catalogues-kept", "7S",
                        "luzhi.sources.suspended-after", "8",
                        "luzhi.sources.suspended-for", "9S"));
        assertEquals(List.of(FINANCE), stated.owners());
        assertEquals(URI.create("https://finance.example"), stated.getUrl(FINANCE));
        assertEquals(7, stated.services().get("finance").place());
        assertEquals(Duration.ofSeconds(2), stated.connectTimeout());
        assertEquals(Duration.ofSeconds(3), stated.answerTimeout());
        assertEquals(Duration.ofSeconds(4), stated.bulkAnswerTimeout());
        assertEquals(5L << 20, stated.largestBulkAnswer().asLongValue());
        assertEquals(6L << 20, stated.largestAnswer().asLongValue());
        assertEquals(Duration.ofSeconds(7), stated.cataloguesKept());
        assertEquals(8, stated.suspendedAfter());
        assertEquals(Duration.ofSeconds(9), stated.suspendedFor());
    }

    @Test
    void theListedServicesAreAskedInTheirOrder() {
        SourceConfiguration shipped = Settings.read(SourceConfiguration.class, shipped());
        assertEquals(ServiceList.domains(), shipped.owners().stream().map(Owner::code).toList());
        ServiceList.domains().forEach(name -> {
            assertEquals(URI.create("http://127.0.0.1:" + ServiceList.ports().get(name)),
                    shipped.getUrl(new Owner(name)), name);
        });
        assertEquals(String.valueOf(ServiceList.ports().get("report")), shipped().get("quarkus.http.port"));
    }

    @Test
    void everyListedServiceHasATitle() {
        ServiceList.domains().forEach(name -> assertNotEquals(name, ServiceNames.of(name).zh()));
    }

    @Test
    void theEnvironmentSaysWhereAServiceIs() {
        SourceConfiguration moved = new SmallRyeConfigBuilder().addDiscoveredConverters()
                .withMapping(SourceConfiguration.class)
                .withSources(new PropertiesConfigSource(shipped(), "shipped", 100),
                        new EnvConfigSource(Map.of("LUZHI_SOURCES_FINANCE_URL", "https://finance.example"),
                                ABOVE_THE_FILE))
                .build().getConfigMapping(SourceConfiguration.class);
        assertEquals(URI.create("https://finance.example"), moved.getUrl(FINANCE));
        assertEquals(ServiceList.domains().size(), moved.owners().size());
    }

    @Test
    void nobodyElseIsAsked() {
        SourceConfiguration shipped = Settings.read(SourceConfiguration.class, shipped());
        assertEquals(Optional.empty(), shipped.findUrl(Owner.GOVERNANCE));
        assertThrows(IllegalArgumentException.class, () -> shipped.getUrl(Owner.GOVERNANCE));
        assertTrue(Settings.read(SourceConfiguration.class, Map.of()).owners().isEmpty());
    }

    @Test
    void withoutTimeNothingIsAnswered() {
        Settings.assertRefused(SourceConfiguration.class, "luzhi.sources.connect-timeout", "0S");
        Settings.assertRefused(SourceConfiguration.class, "luzhi.sources.answer-timeout", "0S");
        Settings.assertRefused(SourceConfiguration.class, "luzhi.sources.bulk-answer-timeout", "0S");
        Settings.assertRefused(SourceConfiguration.class, "luzhi.sources.catalogues-kept", "0S");
    }

    @Test
    void aServiceIsSuspendedAfterSomeTriesAndForSomeTime() {
        Settings.assertRefused(SourceConfiguration.class, "luzhi.sources.suspended-after", "0");
        Settings.assertRefused(SourceConfiguration.class, "luzhi.sources.suspended-after", "10001");
        Settings.assertRefused(SourceConfiguration.class, "luzhi.sources.suspended-for", "0S");
    }

    @Test
    void aServiceHasAnAddress() {
        Settings.assertRefused(SourceConfiguration.class, "luzhi.sources.safety.place", "4");
    }
}
