package luzhi.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class FormBodyTest {

    @Test
    void linesEndAsInJson() {
        assertEquals("一\n二\n\n三", new FormBody().with("text", "一\r\n二\n\r\n三").node().get("text").textValue());
    }

    @Test
    void whatWasLeftBlankIsNotSaid() {
        assertFalse(new FormBody().with("one", null).with("two", " \r\n").with("three", "x").node().has("two"));
        assertEquals(1, new FormBody().with("one", null).with("two", " \r\n").with("three", "x").node().size());
    }
}
