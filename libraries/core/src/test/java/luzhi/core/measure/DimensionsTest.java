package luzhi.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

class DimensionsTest {

    @Test
    void hasOneSpellingHoweverItWasWritten() {
        Dimensions dimensions = Dimensions.parse("stage:primary;ownership:private");
        assertEquals("ownership=private;stage=primary", dimensions.toString());
        assertEquals(dimensions, Dimensions.parse("ownership=private;stage=primary"));
        assertEquals(dimensions, Dimensions.parse(dimensions.toString()));
    }

    @Test
    void isTheTotalWhenEmpty() {
        assertEquals(Dimensions.NONE, Dimensions.parse(""));
        assertEquals("", Dimensions.NONE.toString());
    }

    @Test
    void readsACodeOfAnyLength() {
        String code = "a" + "-a".repeat(500_000);
        assertEquals(Map.of("stage", code), Dimensions.parse("stage=" + code).byName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage", "stage=", "=primary", "stage=primary;", ";", "stage=primary;stage=primary",
            "stage=primary;stage=kindergarten",
            "Stage=primary", "stage=Primary", "stage= primary", "stage=a=b", "stage=小学", "a=1;b=1;c=1;d=1;e=1;f=1",
            "a=\u0000"})
    void refusesOtherForms(String text) {
        assertThrows(IllegalArgumentException.class, () -> Dimensions.parse(text));
    }

    @Test
    void addsAndTakesAway() {
        Dimensions primary = Dimensions.parse("stage=primary");
        Dimensions privatePrimary = primary.and(Dimensions.parse("ownership=private"));
        assertEquals(Dimensions.parse("ownership=private;stage=primary"), privatePrimary);
        assertEquals(Dimensions.parse("stage=kindergarten"), primary.and(Dimensions.parse("stage=kindergarten")));
        assertEquals(Optional.of(Dimensions.parse("ownership=private")), privatePrimary.without(primary));
        assertEquals(Optional.of(Dimensions.NONE), primary.without(primary));
        assertEquals(Optional.empty(), primary.without(Dimensions.parse("stage=kindergarten")));
        assertEquals(Optional.empty(), Dimensions.NONE.without(primary));
    }

    @Test
    void isAnObjectInJson() throws Exception {
        assertEquals("{\"ownership\":\"private\",\"stage\":\"primary\"}",
                new ObjectMapper().writeValueAsString(Dimensions.parse("stage=primary;ownership=private")));
    }

    @Test
    void cannotBeChanged() {
        assertThrows(UnsupportedOperationException.class, () -> Dimensions.NONE.byName().put("stage", "primary"));
        assertEquals(Dimensions.parse("a=b"), new Dimensions(Map.of("a", "b")));
    }
}
