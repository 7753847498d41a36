package luzhi.report.workflow.rectification;

/** Examples in the API description. */
final class Examples {

    static final String DRAFT = """
            {"criterion": "10.3", "problem": "两所配套园仍在协商", "measures": "逐园签订移交协议，于11月底前办理产权移交", \
            "owner": "甘州区人民政府", "person": "分管副区长", "deadline": "2020-11-30"}""";
    static final String PLAN = """
            {"measures": "逐园签订移交协议，于12月15日前办理产权移交", "owner": "甘州区人民政府", "person": "分管副区长", \
            "deadline": "2020-12-15", "reason": "开发单位正在办理规划核实"}""";
    static final String PROGRESS_DRAFT = """
            {"date": "2020-11-12", "report": "一所已签订移交协议", "percent": 50, "value": 1}""";
    static final String PROGRESS = """
            {"number": 1, "date": "2020-11-12", "report": "一所已签订移交协议", "percent": 50, "value": 1, \
            "recordedAt": "2020-11-13T09:30:00+08:00", "recordedBy": "county-620702"}""";
    static final String CLOSING_DRAFT = """
            {"statement": "两所均已移交并办成公办园", "evidence": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]}""";
    static final String REOPENING = """
            {"reason": "其中一所的移交协议未盖章"}""";
    static final String CONFIRMATION = """
            {"comment": "现场核查属实，同意销号"}""";

    private static final String COMMON = """
            {"id": 1, "cycle": 2020, "region": "620700", "evaluated": "620700", "criterion": "10.3", \
            "shortfall": {"verdict": "in-progress", "value": 2, "target": 0, "gap": 2, "unit": "school", \
            "deadline": "2020-12-31"}, "problem": "两所配套园仍在协商", "measures": "逐园签订移交协议，于11月底前办理产权移交", \
            "owner": "甘州区人民政府", "person": "分管副区长", "deadline": "2020-11-30",""";
    private static final String OPENING = """
            "openedOn": "2020-11-02", "openedBy": "city",""";

    static final String REVISION = COMMON + """
            "state": "open", "act": "opened",""" + OPENING + """
            "revision": 1, "recordedAt": "2020-11-02T09:30:00+08:00", "recordedBy": "city"}""";
    static final String LISTED = COMMON + """
            "state": "open", "status": "open", "daysLate": 0, "act": "opened",""" + OPENING + """
            "revision": 1, "recordedAt": "2020-11-02T09:30:00+08:00", "recordedBy": "city"}""";
    static final String SHOWN = COMMON + """
            "state": "open", "status": "open", "daysLate": 0, "act": "opened",""" + OPENING + """
            "revision": 1, "recordedAt": "2020-11-02T09:30:00+08:00", "recordedBy": "city", "progress": [""" + PROGRESS
            + "]}";
    private static final String CLOSING = """
            "daysLate": 0, "closing": {"statement": "两所均已移交并办成公办园", \
            "evidence": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"], "verdict": "met", "value": 0, \
            "on": "2020-11-27", "by": "city"},""";
    static final String CLOSED = COMMON + """
            "state": "closed", "status": "closed",""" + CLOSING + """
            "act": "closed",""" + OPENING + """
            "revision": 2, "recordedAt": "2020-11-27T16:00:00+08:00", "recordedBy": "city"}""";
    static final String CONFIRMED = COMMON + """
            "state": "confirmed", "status": "confirmed",""" + CLOSING + """
            "act": "confirmed", "remark": "现场核查属实，同意销号",""" + OPENING + """
            "revision": 3, "recordedAt": "2020-12-04T10:00:00+08:00", "recordedBy": "province"}""";

    static final String DUE = """
            {"due": [{"region": "620700", "regionName": "张掖市", "criterion": "10.3", "title": "不再有尚在协商的配套园", \
            "advisory": false, "shortfall": {"verdict": "in-progress", "value": 2, "target": 0, "gap": 2, "unit": "school", \
            "deadline": "2020-12-31"}}], "sources": [{"service": "infrastructure", "status": "available", \
            "fetchedAt": "2020-11-02T09:30:00+08:00"}]}""";

    static final String MONTH = """
            {"month": "2020-11", "on": "2020-11-30", "items": [{"id": 1, "cycle": 2020, "region": "620700", \
            "regionName": "张掖市", "criterion": "10.3", "title": "不再有尚在协商的配套园", "problem": "两所配套园仍在协商", \
            "measures": "逐园签订移交协议，于11月底前办理产权移交", "owner": "甘州区人民政府", "person": "分管副区长", \
            "openedOn": "2020-11-02", "deadline": "2020-11-30", "gap": 2, "unit": "school", "status": "closed", \
            "daysLate": 0, "closedOn": "2020-11-27", "reports": [""" + PROGRESS
            + """
                    ]}], "total": {"openAtStart": 0, "opened": 1, "reopened": 0, "closed": 1, "openAtEnd": 0, "overdueAtEnd": 0, \
                    "closedAtStart": 0, "confirmed": 0, "closedAtEnd": 1}, "regions": [{"region": "620700", "regionName": "张掖市", \
                    "counts": {"openAtStart": 0, "opened": 1, "reopened": 0, "closed": 1, "openAtEnd": 0, "overdueAtEnd": 0, \
                    "closedAtStart": 0, "confirmed": 0, "closedAtEnd": 1}}]}""";

    static final String MONTH_CSV = """
            区划代码,行政区划,评价年度,评价要点,要点内容,存在问题,差距,单位,整改措施,责任单位,责任人,建账日期,整改时限,月末状态,逾期天数,本月进展,报结日期
            620700,张掖市,2020,10.3,不再有尚在协商的配套园,两所配套园仍在协商,2,所,逐园签订移交协议,甘州区人民政府,分管副区长,2020-11-02,2020-11-30,整改中,0,2020-11-12 一所已签订移交协议 (50%),
            """;

    private Examples() {}
}
