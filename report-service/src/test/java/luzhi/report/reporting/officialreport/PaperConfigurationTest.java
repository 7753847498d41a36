package luzhi.report.reporting.officialreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.smallrye.config.ConfigValidationException;

import luzhi.papers.Typeface;
import luzhi.testkit.Settings;

/** Every default of the settings, every stated value, and what is refused. */
class PaperConfigurationTest {

    @Test
    void theDefaults() {
        PaperConfiguration defaults = Settings.read(PaperConfiguration.class,
                Map.of("luzhi.paper.font-folders", "fonts"));
        assertEquals(List.of("fonts"), defaults.fontFolders());
        assertEquals(Map.of(), defaults.faces());
        assertEquals(200_000, defaults.pdf().mostCharacters());
        assertEquals(12_000, defaults.pdf().mostCells());
    }

    @Test
    void statedValues() {
        PaperConfiguration stated = Settings.read(PaperConfiguration.class,
                Map.of("luzhi.paper.font-folders", "fonts,more",
                        "luzhi.paper.faces.page-number.word", "宋体", "luzhi.paper.faces.page-number.files", "simsun.ttc",
                        "luzhi.paper.pdf.most-characters", "9",
                        "luzhi.paper.pdf.most-cells", "8"));
        assertEquals(List.of("fonts", "more"), stated.fontFolders());
        assertEquals("宋体", stated.faces().get(Typeface.PAGE_NUMBER).word());
        assertEquals(List.of("simsun.ttc"), stated.faces().get(Typeface.PAGE_NUMBER).files());
        assertEquals(9, stated.pdf().mostCharacters());
        assertEquals(8, stated.pdf().mostCells());
    }

    @Test
    void whatWouldStopOrFloodItIsRefused() {
        Map.of("most-characters", "0", "most-cells", "0")
                .forEach((name, value) -> assertThrows(ConfigValidationException.class,
                        () -> Settings.read(PaperConfiguration.class,
                                Map.of("luzhi.paper.font-folders", "fonts", "luzhi.paper.pdf." + name, value)),
                        name));
    }
}
