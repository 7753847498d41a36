package luzhi.testkit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One stated figure as it goes over the wire. Every change makes a new row. */
public final class FigureRow {

    private final Map<String, Object> fields;

    private FigureRow(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** A sound row: the value 1 for 2019. */
    public static FigureRow of(Offer measure, String region) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("measure", measure.code());
        fields.put("region", region);
        fields.put("period", "2019");
        fields.put("value", 1);
        fields.put("unit", measure.unit());
        fields.put("source", Map.of("document", "合同测试", "table", "表1", "row", "合计"));
        return new FigureRow(fields);
    }

    public FigureRow with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new FigureRow(changed);
    }

    public FigureRow without(String... names) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.keySet().removeAll(Arrays.asList(names));
        return new FigureRow(changed);
    }

    public FigureRow period(String period) {
        return with("period", period);
    }

    public FigureRow value(Object value) {
        return with("value", value);
    }

    public FigureRow dimensions(Map<String, String> dimensions) {
        return with("dimensions", dimensions);
    }

    public FigureRow revision(Object revision) {
        return with("revision", revision);
    }

    public static String batch(FigureRow... rows) {
        return batch(Arrays.asList(rows));
    }

    public static String batch(List<FigureRow> rows) {
        return Json.write(Map.of("figures", rows.stream().map(row -> row.fields).toList()));
    }
}
