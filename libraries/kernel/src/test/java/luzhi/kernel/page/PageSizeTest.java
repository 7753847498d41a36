package luzhi.kernel.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSizeTest {

    @Test
    void goesFromOneToTenThousand() {
        assertEquals(1, PageSize.parse("1").entries());
        assertEquals(10_000, PageSize.parse("10000").entries());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "10001", "99999999999", "1.5", "1e3", "ten", " 1", "０", "+1", "01"})
    void isNothingElse(String text) {
        assertThrows(IllegalArgumentException.class, () -> PageSize.parse(text));
    }
}
