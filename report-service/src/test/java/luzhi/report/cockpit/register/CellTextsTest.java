package luzhi.report.cockpit.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import luzhi.core.language.Title;
import luzhi.core.measure.Dimension;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.register.ColumnType;
import luzhi.kernel.register.RegisterForm.AskedColumn;

class CellTextsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<Dimension.Value> STAGES = List
            .of(new Dimension.Value("primary", new Title("小学", "Primary school"), null));

    private static String shown(Locale language, ColumnType type, List<Dimension.Value> values, JsonNode cell) {
        return new CellTexts(new RegionDirectory(), language)
                .of(new AskedColumn("column", new Title("列", "Column"), type, false, null, values, null, ""), cell);
    }

    @Test
    void codesAreShownByWhatTheyStandFor() {
        assertEquals("小学", shown(Locale.CHINESE, ColumnType.TEXT, STAGES, JSON.textNode("primary")));
        assertEquals("Primary school", shown(Locale.ENGLISH, ColumnType.TEXT, STAGES, JSON.textNode("primary")));
        assertEquals("甘州区", shown(Locale.CHINESE, ColumnType.REGION, null, JSON.textNode("620702")));
        assertEquals("是", shown(Locale.CHINESE, ColumnType.FLAG, null, JSON.booleanNode(true)));
        assertEquals("no", shown(Locale.ENGLISH, ColumnType.FLAG, null, JSON.booleanNode(false)));
    }

    @Test
    void numbersStayAsTheyAre() {
        assertEquals("1230000.50",
                shown(Locale.CHINESE, ColumnType.DECIMAL, null, JSON.numberNode(new BigDecimal("1230000.50"))));
        assertEquals("12000", shown(Locale.CHINESE, ColumnType.DECIMAL, null,
                JSON.numberNode(new BigDecimal("12E+3"))));
    }

    @Test
    void nothingIsShownWhereNothingIs() {
        assertEquals("", shown(Locale.CHINESE, ColumnType.TEXT, STAGES, JSON.missingNode()));
        assertEquals("", shown(Locale.CHINESE, ColumnType.DATE, null, JSON.nullNode()));
    }
}
