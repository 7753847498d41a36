package luzhi.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class TitleTest {

    @Test
    void speaksBothLanguages() {
        Title title = new Title("教师", "Teachers");
        assertEquals("教师", title.in(Locale.CHINESE));
        assertEquals("教师", title.in(Locale.FRENCH));
        assertEquals("Teachers", title.in(Locale.UK));
    }

    @Test
    void needsBoth() {
        assertThrows(IllegalArgumentException.class, () -> new Title("教师", " "));
        assertThrows(IllegalArgumentException.class, () -> new Title(null, "Teachers"));
    }
}
