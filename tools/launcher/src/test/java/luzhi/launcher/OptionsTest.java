package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void nothingIsAskedForUnlessSaid() {
        assertEquals(new Options(false, false, false, false), Options.parse());
    }

    @Test
    void bothMayBeAskedForInAnyOrder() {
        assertEquals(new Options(true, true, false, false), Options.parse("--fresh", "--once"));
    }

    @Test
    void theDatabaseMayBeAskedForAlone() {
        assertEquals(new Options(false, false, false, true), Options.parse("--database"));
    }

    @Test
    void theProvinceMayBeAskedFor() {
        assertEquals(new Options(false, false, true, false), Options.parse("--province"));
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertEquals("--onse",
                assertThrows(IllegalArgumentException.class, () -> Options.parse("--fresh", "--onse")).getMessage());
    }
}
