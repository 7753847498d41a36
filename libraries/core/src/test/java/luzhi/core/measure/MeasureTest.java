package luzhi.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

class MeasureTest {

    private static final String GROWTH = """
            code: test.spending-growth
            title: {zh: 增长率, en: Growth}
            unit: percent
            dimensions: [stage]
            let: {now: test.spending, before: test.spending@previous-year}
            calculated: 100 * (now - before) / before
            """;

    private final ObjectMapper yaml = new YAMLMapper();

    @Test
    void isReadFromYaml() throws Exception {
        Measure growth = yaml.readValue(GROWTH, Measure.class);
        assertTrue(growth.isCalculated());
        assertEquals("100 * (now - before) / before", growth.calculated());
        assertEquals(MeasureReference.parse("test.spending@previous-year"), growth.let().get("before"));
        assertEquals(RollUp.NONE, growth.rollsUp());
    }

    @Test
    void showsItsFormulaInJson() throws Exception {
        JsonNode json = new ObjectMapper().valueToTree(yaml.readValue(GROWTH, Measure.class));
        assertEquals("100 * (now - before) / before", json.path("calculated").asText());
        assertEquals("test.spending@previous-year", json.path("let").path("before").asText());
        assertEquals("none", json.path("rolls-up").asText());
        assertFalse(json.has("minimum"));
    }

    @Test
    void refusesAFormulaWhoseNamesAreNotThoseItLets() {
        assertThrows(Exception.class, () -> yaml.readValue(GROWTH.replace("before:", "earlier:"), Measure.class));
        assertThrows(Exception.class,
                () -> yaml.readValue(GROWTH.replace("{now:", "{unused: test.spending, now:"), Measure.class));
    }

    @Test
    void refusesFieldsItDoesNotKnow() {
        assertThrows(Exception.class, () -> yaml.readValue(GROWTH + "rolls_up: sum\n", Measure.class));
        assertThrows(Exception.class, () -> yaml.readValue(GROWTH + "rolls-up: average\n", Measure.class));
    }
}
