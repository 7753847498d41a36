package luzhi.report.cockpit.register;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;

import luzhi.kernel.register.RegisterForm;
import luzhi.report.StubbedServices;

/** The registers of finance as a stub has them: surcharges, and accounts of which nothing is told. */
final class RegistersOfStub {

    static final String SERVICE = "finance";
    static final String FORM = """
            {"name": "surcharges", "title": {"zh": "教育费附加台账", "en": "Education surcharges"}, "time": "year",
             "key": ["region", "year", "kind"], "columns": [
              {"name": "region", "title": {"zh": "区县代码", "en": "Region code"}, "type": "region", "required": true,
               "notes": "必填; 六位行政区划代码"},
              {"name": "year", "title": {"zh": "年度", "en": "Year"}, "type": "integer", "required": true,
               "notes": "必填; 整数; 2000 至 2100"},
              {"name": "kind", "title": {"zh": "附加种类", "en": "Kind of surcharge"}, "type": "text", "required": true,
               "values": [{"code": "education-surcharge", "title": {"zh": "教育费附加", "en": "national"}},
                {"code": "local-education-surcharge", "title": {"zh": "地方教育附加", "en": "local"}}],
               "notes": "必填; 从下拉列表选"},
              {"name": "collected", "title": {"zh": "征收额", "en": "Collected"}, "type": "decimal", "required": true,
               "unit": "CNY", "notes": "必填"}]}""";

    private RegistersOfStub() {}

    /** As a program has it. */
    static RegisterForm form() {
        try {
            return JsonMapper.builder().build().readValue(FORM, RegisterForm.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two rows of a county, and a page behind them. */
    static void give(StubbedServices services, String county) {
        services.play(SERVICE, WireMock::get, "/v1/registers", okJson("""
                {"registers": [{"name": "surcharges", "title": {"zh": "教育费附加台账", "en": "Education surcharges"},
                 "rows": "/v1/surcharges"}]}"""));
        services.play(SERVICE, WireMock::get, "/v1/registers/surcharges", okJson(FORM));
        services.play(SERVICE, WireMock::get, "/v1/registers/no-such", problem(404, "没有台账 no-such"));
        services.play(SERVICE, WireMock::get, "/v1/registers/surcharges/completeness", okJson("""
                {"complete": [{"region": "%s", "period": "2019", "recordedAt": "2020-10-12T23:30:00Z",
                 "recordedBy": "county-clerk"}]}""".formatted(county)));
        services.play(SERVICE, WireMock::get, "/v1/surcharges", okJson("""
                {"rows": [
                 {"id": 7, "region": "%1$s", "year": 2019, "kind": "education-surcharge", "collected": 1230000.50,
                  "revision": 2, "recordedAt": "2020-10-01T00:00:00Z", "recordedBy": "county-clerk"},
                 {"id": 8, "region": "%1$s", "year": 2020, "kind": "local-education-surcharge", "collected": 0,
                  "revision": 1, "recordedAt": "2020-10-01T00:00:00Z", "recordedBy": "county-clerk"}]}"""
                .formatted(county)).withHeader("Link",
                        "<http://127.0.0.1/v1/surcharges?within=" + county + "&after=NjIw&limit=50>; rel=\"next\""));
    }

    /** How two counties have filled it in: the first declared it complete. */
    static void giveStates(StubbedServices services, String first, String second) {
        services.play(SERVICE, WireMock::get, "/v1/completeness", okJson("""
                {"regions": [
                 {"region": {"code": "%s", "name": "甲区", "level": "county"}, "registers": [
                  {"register": "surcharges", "complete": true, "rows": 4, "lastImport": {
                   "recordedAt": "2020-10-12T23:30:00Z", "recordedBy": "county-clerk"}}]},
                 {"region": {"code": "%s", "name": "乙县", "level": "county"}, "registers": [
                  {"register": "surcharges", "complete": false, "rows": 3}]}]}""".formatted(first, second)));
    }

    /** A refusal. */
    static ResponseDefinitionBuilder problem(int status, String detail, String... errors) {
        return jsonResponse("""
                {"type": "urn:luzhi:problem:refused", "status": %d, "title": "请求不符合规则", "detail": "%s",
                 "code": "refused", "errors": [%s]%s}""".formatted(status, detail, String.join(",", errors),
                errors.length == 0 ? "" : ", \"errorCount\": " + errors.length), status)
                .withHeader("Content-Type", "application/problem+json");
    }

    /** One thing wrong with a file. */
    static String error(long row, String column, String detail) {
        return """
                {"code": "wrong", "detail": "%s", "row": %d, "column": "%s"}""".formatted(detail, row, column);
    }

    /** What an import would do. */
    static ResponseDefinitionBuilder receipt(boolean dryRun) {
        return okJson(
                """
                        {"register": "surcharges", "rows": 3, "inserted": 2, "updated": 1, "unchanged": 0, "deleted": 0, "taken": 0,
                         "errors": [], "dryRun": %s, "sha256": "00"}"""
                        .formatted(dryRun));
    }
}
