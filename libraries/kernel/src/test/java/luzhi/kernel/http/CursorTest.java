package luzhi.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void bringsTheKeyBack() {
        assertEquals(List.of("620700", "a.b", "2019", ""),
                Cursor.decode(Cursor.encode("620700", "a.b", "2019", ""), 4));
        assertEquals(List.of("张掖"), Cursor.decode(Cursor.encode("张掖"), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "a", "张掖", "NjIwNzAw", "NjIwNzAw="})
    void refusesWhatItDidNotMake(String cursor) {
        assertThrows(IllegalArgumentException.class, () -> Cursor.decode(cursor, 4));
    }
}
