package luzhi.kernel.figure;

/** Examples of the API description. The kernel knows no measure, so they are of a measure of the finance service. */
final class FigureExamples {

    static final String BATCH = """
            {"figures": [{"measure": "finance.education-surcharges-collected", "region": "620700", "period": "2019", \
            "value": 66230000, "unit": "CNY", "source": {"document": "2019年教育费附加征收情况表", "table": "表1", "row": "合计"}}]}""";

    static final String RECEIPT = """
            {"received": 1, "inserted": 1, "updated": 0, "unchanged": 0}""";

    static final String PAGE = """
            {"figures": [{"measure": "finance.education-surcharges-collected", "dimensions": {}, "region": "620700", \
            "period": "2019", "value": 66230000, "missing": null, "unit": "CNY", "origin": "reported", "revision": 1, \
            "recordedAt": "2020-10-12T09:30:00+08:00", "recordedBy": "city", \
            "source": {"document": "2019年教育费附加征收情况表", "table": "表1", "row": "合计"}}]}""";

    static final String CSV = """
            measure,dimensions,region,period,value,missing,unit,origin,revision,recordedAt,recordedBy,document,table,row
            finance.education-surcharges-collected,,620700,2019,66230000,,CNY,reported,1,2020-10-12T09:30+08:00,city,2019年教育费附加征收情况表,表1,合计
            """;

    static final String NDJSON = """
            {"measure":"finance.education-surcharges-collected","dimensions":{},"region":"620700","period":"2019",\
            "value":66230000,"missing":null,"unit":"CNY","origin":"reported","revision":1,\
            "recordedAt":"2020-10-12T09:30:00+08:00","recordedBy":"city","source":{"document":"2019年教育费附加征收情况表"}}
            """;

    private FigureExamples() {}
}
