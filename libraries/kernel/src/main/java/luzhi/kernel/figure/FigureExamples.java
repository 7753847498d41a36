package luzhi.kernel.figure;

import java.util.Map;

/** Examples of the API description; {@link OwnExamples} puts a measure of the service into them. */
final class FigureExamples {

    static final String BATCH = """
            {"figures": [{"measure": "example.measure", "region": "620700", "period": "2019", \
            "value": 6623, "unit": "example.unit", "source": {"document": "2019年统计报表", "table": "表1", "row": "合计"}}]}""";

    static final String RECEIPT = """
            {"received": 1, "inserted": 1, "updated": 0, "unchanged": 0}""";

    static final String PAGE = """
            {"figures": [{"measure": "example.measure", "dimensions": {}, "region": "620700", \
            "period": "2019", "value": 6623, "unit": "example.unit", "origin": "reported", "revision": 1, \
            "recordedAt": "2020-10-12T09:30:00+08:00", "recordedBy": "city", \
            "source": {"document": "2019年统计报表", "table": "表1", "row": "合计"}}]}""";

    static final String CSV = """
            measure,dimensions,region,period,value,missing,unit,origin,revision,recordedAt,recordedBy,document,table,row,complete,stage
            example.measure,,620700,2019,6623,,example.unit,reported,1,2020-10-12T09:30+08:00,city,2019年统计报表,表1,合计,,
            example.measure,stage=primary,620700,2019,4100,,example.unit,reported,1,2020-10-12T09:30+08:00,city,2019年统计报表,表1,小学,,primary
            """;

    /** Stand for lines of JSON, of which an annotation would be read as JSON, without those after the first. */
    static final String NDJSON = "example.ndjson";
    static final String SIDE_BY_SIDE = "example.side-by-side";

    static final Map<String, String> LINES = Map.of(NDJSON, """
            {"measure":"example.measure","dimensions":{},"region":"620700","period":"2019",\
            "value":6623,"unit":"example.unit","origin":"reported","revision":1,\
            "recordedAt":"2020-10-12T09:30:00+08:00","recordedBy":"city","source":{"document":"2019年统计报表"}}
            """, SIDE_BY_SIDE, """
            {"region":"620700"}
            {"measure":0,"code":"example.measure","unit":"example.unit"}
            {"breakdown":0,"dimensions":{}}
            {"period":0,"text":"2019"}
            {"document":0,"title":"2019年统计报表","table":"表1"}
            [0,0,0,"r",[6620,false],[6623,1,0,"合计"]]
            {"region":"620702"}
            [0,0,0,"d",2200]
            {"figures":2}
            """);

    static final String DEMAND = """
            {"region": ["620700"], "within": ["620700"], \
            "figures": [{"measure": "example.measure", "dimensions": {}, "period": "2019"}], "stated": {"period": ["2019"]}}""";

    static final String TRACE = """
            {"title": "示例指标", "measure": "example.measure", "dimensions": {}, "region": "620700", "period": "2019", \
            "value": 6623, "unit": "example.unit", "origin": "reported", "revision": 1, \
            "recordedAt": "2020-10-12T09:30:00+08:00", "recordedBy": "city", \
            "source": {"document": "2019年统计报表", "table": "表1", "row": "合计"}}""";

    private FigureExamples() {}
}
