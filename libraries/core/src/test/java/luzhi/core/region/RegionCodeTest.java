package luzhi.core.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({"620000, 62, PROVINCE", "620700, 6207, PREFECTURE", "620702, 620702, COUNTY", "110101, 110101, COUNTY"})
    void saysItsLevelByItself(String code, String prefix, RegionLevel level) {
        assertEquals(prefix, new RegionCode(code).prefix());
        assertEquals(level, new RegionCode(code).level());
    }

    @Test
    void coversItselfAndWhatIsBelow() {
        RegionCode city = new RegionCode("620700");
        assertTrue(city.covers(city));
        assertTrue(city.covers(new RegionCode("620702")));
        assertTrue(new RegionCode("620000").covers(new RegionCode("620702")));
        assertFalse(city.covers(new RegionCode("620000")));
        assertFalse(city.covers(new RegionCode("620802")));
        assertFalse(new RegionCode("620702").covers(city));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "62", "6207", "62070", "6207020", "062070", "62070a", "６２０７００", " 620700", "620700\n",
            "-20700"})
    void refusesWhatIsNoSixDigitCode(String text) {
        assertThrows(IllegalArgumentException.class, () -> new RegionCode(text));
    }
}
