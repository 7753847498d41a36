package luzhi.core.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import luzhi.core.language.Title;

/** A small catalogue, of a service that does not exist. */
public final class MeasureFixtures {

    private static final Title TITLE = new Title("测试", "Test");

    private MeasureFixtures() {}

    public static Title title() {
        return TITLE;
    }

    public static Measure reported(String code, String unit, String... dimensions) {
        return new Measure(code, TITLE, List.of(), unit, List.of(dimensions), RollUp.SUM, null, null, null, null);
    }

    public static Measure atLeast(String minimum, String code, String unit, String... dimensions) {
        return new Measure(code, TITLE, List.of(), unit, List.of(dimensions), RollUp.SUM, new BigDecimal(minimum), null,
                null, null);
    }

    /** @param let name and reference, in turn */
    public static Measure calculated(String code, String unit, String formula, List<String> dimensions, String... let) {
        SortedMap<String, MeasureReference> inputs = new TreeMap<>();
        for (int i = 0; i < let.length; i += 2) {
            inputs.put(let[i], MeasureReference.parse(let[i + 1]));
        }
        return new Measure(code, TITLE, List.of(), unit, dimensions, RollUp.NONE, null, inputs, formula, null);
    }

    public static List<Unit> units() {
        return List.of(new Unit("CNY", TITLE, 2, null), new Unit("percent", TITLE, 4, null),
                new Unit("person", TITLE, 0, null));
    }

    public static List<Dimension> dimensions() {
        return List.of(dimension("stage", "primary", "junior-secondary", "compulsory"),
                dimension("ownership", "public", "private"));
    }

    private static Dimension dimension(String code, String... values) {
        return new Dimension(code, TITLE,
                List.of(values).stream().map(value -> new Dimension.Value(value, TITLE, List.of())).toList());
    }

    public static MeasureCatalog catalogue(Measure... measures) {
        return new MeasureCatalog("test", List.of(measures), units(), dimensions());
    }
}
