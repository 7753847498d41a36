package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import luzhi.kernel.http.HttpConfiguration;
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
}
