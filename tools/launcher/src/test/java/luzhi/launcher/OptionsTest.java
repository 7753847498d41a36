package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void nothingIsAskedForUnlessSaid() {
        assertEquals(new Options(false, false, false), Options.parse());
    }

    @Test
    void bothMayBeAskedForInAnyOrder() {
        assertEquals(new Options(true, true, false), Options.parse("--fresh", "--once"));
    }

    @Test
    void theDatabaseMayBeAskedForAlone() {
        assertEquals(new Options(false, false, true), Options.parse("--database"));
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertEquals("--onse",
                assertThrows(IllegalArgumentException.class, () -> Options.parse("--fresh", "--onse")).getMessage());
    }
}
