package luzhi.kernel.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.problem.Faults;

class CursorTest {

    private static List<String> read(String text, int parts, Faults faults) {
        return Cursor.parse(text).read(parts, key -> key, faults);
    }

    @Test
    void bringsTheKeyBack() {
        assertEquals(List.of("620700", "a.b", "2019", ""),
                read(Cursor.encode("620700", "a.b", "2019", ""), 4, new Faults()));
        assertEquals(List.of("张掖"), read(Cursor.encode("张掖"), 1, new Faults()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "a", "张掖"})
    void refusesWhatItDidNotMake(String cursor) {
        assertThrows(IllegalArgumentException.class, () -> Cursor.parse(cursor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NjIwNzAw", "NjIwNzAwCjEyCjEzCjE0CjE1"})
    void refusesTheKeyOfAnotherList(String cursor) {
        Faults faults = new Faults();
        assertNull(read(cursor, 4, faults));
        assertEquals(1, faults.count());
    }
}
