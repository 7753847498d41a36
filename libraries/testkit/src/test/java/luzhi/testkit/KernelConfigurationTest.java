package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.kernel.access.AccessConfiguration;
import luzhi.kernel.admission.AdmissionConfiguration;
import luzhi.kernel.database.DatabaseConfiguration;
import luzhi.kernel.http.HttpConfiguration;
import luzhi.kernel.register.RegisterConfiguration;
import luzhi.kernel.register.deferred.DeferredImportConfiguration;
import luzhi.kernel.vocabulary.MeasureConfiguration;

/** Every default of the kernel's settings, and every stated value. */
class KernelConfigurationTest {

    private static final Map<String, String> MEASURES = Map.of("luzhi.measures.owner", "finance",
            "luzhi.measures.groups", "budget,surcharges", "luzhi.measures.example.measure", "finance.budget",
            "luzhi.measures.example.unit", "CNY");

    @Test
    void bodiesAreBoundedUnlessSomebodySaysOtherwise() {
        assertEquals(10L << 20, Settings.read(HttpConfiguration.class, Map.of()).maxBodySize().asLongValue());
        assertEquals(1L << 20, Settings.read(HttpConfiguration.class, Map.of("luzhi.http.max-body-size", "1M"))
                .maxBodySize().asLongValue());
        Settings.assertRefused(HttpConfiguration.class, "luzhi.http.max-body-size", "-1");
    }

    @Test
    void whatMakesNoProgressIsEnded() {
        HttpConfiguration defaults = Settings.read(HttpConfiguration.class, Map.of());
        assertEquals(1L << 10, defaults.slowestBody().asLongValue());
        assertEquals(4L << 10, defaults.slowestReader().asLongValue());
        assertEquals(Duration.ofSeconds(20), defaults.progressWithin());
        assertEquals(Duration.ofSeconds(30), defaults.keptAlive());
        assertFalse(defaults.clearTextHttp2());
        HttpConfiguration stated = Settings.read(HttpConfiguration.class, Map.of("luzhi.http.slowest-body", "2K",
                "luzhi.http.slowest-reader", "3K", "luzhi.http.progress-within", "5S", "luzhi.http.kept-alive", "7S",
                "luzhi.http.clear-text-http2", "true"));
        assertEquals(2L << 10, stated.slowestBody().asLongValue());
        assertEquals(3L << 10, stated.slowestReader().asLongValue());
        assertEquals(Duration.ofSeconds(5), stated.progressWithin());
        assertEquals(Duration.ofSeconds(7), stated.keptAlive());
        assertTrue(stated.clearTextHttp2());
        Settings.assertRefused(HttpConfiguration.class, "luzhi.http.progress-within", "0S");
        Settings.assertRefused(HttpConfiguration.class, "luzhi.http.kept-alive", "0S");
    }

    @Test
    void workIsBoundedUnlessSomebodySaysOtherwise() {
        AdmissionConfiguration defaults = Settings.read(AdmissionConfiguration.class, Map.of());
        assertEquals(new BigDecimal("0.4"), defaults.heapShare());
        assertEquals(12, defaults.places());
        assertEquals(new BigDecimal("0.5"), defaults.partyShare());
        assertEquals(1000, defaults.waiting());
        assertEquals(Duration.ofSeconds(5), defaults.patience());
        assertEquals(Duration.ofSeconds(2), defaults.retryAfter());
        AdmissionConfiguration stated = Settings.read(AdmissionConfiguration.class, Map.of(
                "luzhi.admission.heap-share", "0.3", "luzhi.admission.places", "3", "luzhi.admission.party-share", "1",
                "luzhi.admission.waiting", "4", "luzhi.admission.patience", "6S", "luzhi.admission.retry-after", "7S",
                "luzhi.admission.work.reading.weight", "8M", "luzhi.admission.work.reading.places", "2",
                "luzhi.admission.work.reading.weight-of-byte", "1.5",
                "luzhi.admission.work.reading.weight-of-entry", "1K"));
        assertEquals(new BigDecimal("0.3"), stated.heapShare());
        assertEquals(3, stated.places());
        assertEquals(new BigDecimal("1"), stated.partyShare());
        assertEquals(4, stated.waiting());
        assertEquals(Duration.ofSeconds(6), stated.patience());
        assertEquals(Duration.ofSeconds(7), stated.retryAfter());
        AdmissionConfiguration.Work reading = stated.work().get("reading");
        assertEquals(8L << 20, reading.weight().asLongValue());
        assertEquals(2, reading.places());
        assertEquals(new BigDecimal("1.5"), reading.weightOfByte());
        assertEquals(1L << 10, reading.weightOfEntry().asLongValue());
    }

    @ParameterizedTest
    @CsvSource({"heap-share, 1", "places, 0", "party-share, 0", "waiting, -1", "patience, PT-1S", "retry-after, 0S"})
    void workWithoutABoundIsRefused(String setting, String value) {
        Settings.assertRefused(AdmissionConfiguration.class, "luzhi.admission." + setting, value);
    }

    @Test
    void keysAreFetchedAgainEveryFiveMinutes() {
        assertEquals(Duration.ofMinutes(5), Settings.read(AccessConfiguration.class, Map.of()).keysFetchedEvery());
        assertEquals(Duration.ofSeconds(3), Settings.read(AccessConfiguration.class,
                Map.of("luzhi.access.keys-fetched-every", "3S")).keysFetchedEvery());
        Settings.assertRefused(AccessConfiguration.class, "luzhi.access.keys-fetched-every", "0S");
    }

    @Test
    void answersOfTheProviderAreBoundedUnlessSomebodySaysOtherwise() {
        assertEquals(1L << 20, Settings.read(AccessConfiguration.class, Map.of()).largestAnswer().asLongValue());
        assertEquals(2L << 20, Settings.read(AccessConfiguration.class, Map.of("luzhi.access.largest-answer", "2M"))
                .largestAnswer().asLongValue());
        Settings.assertRefused(AccessConfiguration.class, "luzhi.access.largest-answer", "-1");
    }

    @Test
    void statementsAboutManyHaveAMinute() {
        assertEquals(Duration.ofSeconds(60), Settings.read(DatabaseConfiguration.class, Map.of()).timeForMany());
        assertEquals(Duration.ofSeconds(9), Settings.read(DatabaseConfiguration.class,
                Map.of("luzhi.database.time-for-many", "9S")).timeForMany());
        Settings.assertRefused(DatabaseConfiguration.class, "luzhi.database.time-for-many", "0S");
    }

    @Test
    void aServiceSaysWhatItMeasures() {
        MeasureConfiguration stated = Settings.read(MeasureConfiguration.class, MEASURES);
        assertEquals("finance", stated.owner());
        assertEquals(List.of("budget", "surcharges"), stated.groups());
        assertEquals("finance.budget", stated.example().measure());
        assertEquals("CNY", stated.example().unit());
    }

    @Test
    void nothingOfThatHasADefault() {
        for (String name : MEASURES.keySet()) {
            Map<String, String> without = new HashMap<>(MEASURES);
            without.remove(name);
            assertThrows(RuntimeException.class,
                    () -> Settings.read(MeasureConfiguration.class, without), name);
        }
    }

    @Test
    void boundsTheClaimsOfARegion() {
        String name = "luzhi.registers.most-open-claims";
        assertEquals(10_000, Settings.read(RegisterConfiguration.class, Map.of()).mostOpenClaims());
        assertEquals(5, Settings.read(RegisterConfiguration.class, Map.of(name, "5")).mostOpenClaims());
        Settings.assertRefused(RegisterConfiguration.class, name, "0");
    }

    @Test
    void importsThatNobodyWaitsForAreBoundedUnlessSomebodySaysOtherwise() {
        DeferredImportConfiguration defaults = Settings.read(DeferredImportConfiguration.class, Map.of());
        assertEquals(List.of(20, 200, 2, 3), List.of(defaults.mostOfRegion(), defaults.most(), defaults.atOnce(),
                defaults.tries()));
        assertEquals(List.of(Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofSeconds(10),
                Duration.ofDays(7)),
                List.of(defaults.lease(), defaults.lookEvery(), defaults.againAfter(),
                        defaults.kept()));
        DeferredImportConfiguration stated = Settings.read(DeferredImportConfiguration.class, Map.of(
                "luzhi.imports.most-of-region", "4", "luzhi.imports.most", "5", "luzhi.imports.at-once", "6",
                "luzhi.imports.tries", "7", "luzhi.imports.lease", "8S", "luzhi.imports.look-every", "9S",
                "luzhi.imports.again-after", "11S", "luzhi.imports.kept", "1D"));
        assertEquals(List.of(4, 5, 6, 7), List.of(stated.mostOfRegion(), stated.most(), stated.atOnce(),
                stated.tries()));
        assertEquals(List.of(Duration.ofSeconds(8), Duration.ofSeconds(9), Duration.ofSeconds(11),
                Duration.ofDays(1)), List.of(stated.lease(), stated.lookEvery(), stated.againAfter(), stated.kept()));
    }

    @ParameterizedTest
    @CsvSource({"most-of-region, 0", "most, 0", "at-once, 0", "at-once, 17", "tries, 0", "lease, 0S", "look-every, 0S",
            "again-after, 0S", "kept, 0S"})
    void importsThatNobodyWaitsForNeedTheirBounds(String setting, String value) {
        Settings.assertRefused(DeferredImportConfiguration.class, "luzhi.imports." + setting, value);
    }
}
