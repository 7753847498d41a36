package luzhi.report.assessment.cycle;

/** Documents and answers that the API description shows. */
final class CycleExamples {

    /** A whole cycle with one task and one criterion; of a year that nobody is judged by, for tests put it. */
    static final String DOCUMENT = """
            {"cycle": 2030, "title": {"zh": "{year}年评价", "en": "Evaluation {year}"}, "reporting-date": "{year}-10-31", \
            "thresholds": [{"id": "epidemic-control-plans", "title": {"zh": "疫情防控方案应备项数", "en": "Epidemic-control plans due"}, \
            "unit": "item", "values": [{"value": 2, "valid-from": "2020-01-01", "source": "省级评价重点", "verified": false}]}], \
            "tasks": [{"number": 1, "title": {"zh": "疫情防控", "en": "Epidemic control"}, "criteria": [{"id": "1.1", \
            "title": {"zh": "防控方案齐备", "en": "Control plans are in place"}, "basis": "省级评价重点", "basis-verified": false, \
            "applies-to": "region", "let": {"plans": "governance.epidemic-control-plans", "due": "threshold.epidemic-control-plans"}, \
            "value": "plans", "at-least": "due", "unit": "item", "deadline": "{year}-12-31"}]}]}""";

    static final String OVERLAY = """
            {"cycle": 2021, "based-on": 2020, "criteria": {"10.1": {"deadline": "{year}-08-31"}}, "without": ["2.1"]}""";

    static final String OF_PROVINCE = """
            {"cycle": 2030, "based-on": 2030, "criteria": {"1.1": {"deadline": "{year}-11-30"}}}""";

    static final String YAML = """
            cycle: 2021
            based-on: 2020
            criteria:
              "10.1": {deadline: "{year}-08-31"}
            without: ["2.1"]
            """;

    static final String CYCLE = """
            {"cycle": 2020, "version": 1, "region": "100000", "title": {"zh": "2020年评价", "en": "Evaluation 2020"}, "reporting-date": "2020-10-31", \
            "credibility": "100 * agreed / inspected", \
            "thresholds": [{"id": "classroom-rate", "title": {"zh": "教室联网率下限", "en": "Least share of classrooms connected"}, \
            "unit": "percent", "values": [{"value": 98, "valid-from": "2018-01-01", "source": "学校联网攻坚行动", "verified": true}]}], \
            "region-groups": [], \
            "tasks": [{"number": 11, "title": {"zh": "教育信息化", "en": "Networks"}, "criteria": [{"id": "11.3", \
            "title": {"zh": "教室联网率达标", "en": "Classrooms are connected"}, "basis": "学校联网攻坚行动", "basis-verified": true, \
            "applies-to": "region", "let": {"rate": "infrastructure.classroom-connection-rate", "least": "threshold.classroom-rate"}, \
            "value": "rate", "at-least": "least", "unit": "percent", "remedy": {"change": "connected", \
            "let": {"connected": "infrastructure.classrooms-connected", "all": "infrastructure.classrooms"}, \
            "value": "100 * connected / all"}}]}]}""";

    static final String RECEIPT = """
            {"cycle": 2021, "region": "620000", "version": 2, "replaces": 1, "stored": true, "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", \
            "changes": {"fields": [], "tasks": {"added": [], "removed": [], "changed": []}, \
            "criteria": {"added": [], "removed": ["2.1"], "changed": ["10.1"]}, \
            "thresholds": {"added": [], "removed": [], "changed": []}, \
            "regionGroups": {"added": [], "removed": [], "changed": []}}}""";

    static final String VERSIONS = """
            {"versions": [{"cycle": 2021, "region": "620000", "version": 1, "mediaType": "application/yaml", \
            "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "basedOn": {"cycle": 2020, "region": "100000", "version": 1}, \
            "note": "依据省级评价重点更新", "recordedAt": "2021-03-01T09:30:00+08:00", "recordedBy": "province"}]}""";

    private CycleExamples() {}
}
