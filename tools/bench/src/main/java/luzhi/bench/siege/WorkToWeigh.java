package luzhi.bench.siege;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import luzhi.bench.WrittenReports;
import luzhi.launcher.Workbench;

/** All kinds of work that cost more than a small read, each as one request about the sample city. */
final class WorkToWeigh {

    private static final String REPORT = Suite.REPORT;
    private static final String REGISTERS = BigRegister.SERVICE;
    private static final String EVALUATION = "/v1/evaluations/2020/620700";
    private static final String WHAT_IF = """
            {"figures":[{"measure":"governance.school-age-dropouts","region":"620700","period":"2020","dimensions":{},"value":3}]}""";
    private static final String IMPORT = "/v1/school-censuses/import?dryRun=true";
    private static final Path CENSUSES = Path.of("samples/zhangye/registers/infrastructure/school-censuses.csv");
    private static final int SHORT_TEXT = 100_000;
    private static final int LONG_TEXT = 1_000_000;
    private static final int PAGE = 10_000;
    private static final int MOST_KEPT = 1 << 24;

    private final Suite suite;
    private final List<WeighedWork> all = new ArrayList<>();

    WorkToWeigh(Suite suite) {
        this.suite = suite;
    }

    /** Makes ready what they need. */
    List<WeighedWork> list() throws Exception {
        evaluations();
        claims();
        evidence();
        figures();
        registers();
        return List.copyOf(all);
    }

    private void evaluations() {
        get("evaluation", EVALUATION, Body.JSON);
        for (String form : List.of("json", "html", "docx", "pdf", "xlsx")) {
            get("report-" + form, EVALUATION + "/report?format=" + form, "");
        }
        get("discrepancies", EVALUATION + "/discrepancies", Body.JSON);
        get("gaps", EVALUATION + "/gaps", Body.JSON);
        get("trace", EVALUATION + "/criteria/9.1/trace", Body.JSON);
        get("ranking", "/v1/evaluations/2020?within=620700", Body.JSON);
        all.add(new WeighedWork("what-if", REPORT,
                Request.post(EVALUATION + "/what-if", suite.inspector(), Body.of(Body.JSON, WHAT_IF))));
    }

    private void get(String name, String path, String accept) {
        all.add(new WeighedWork(name, REPORT, Request.get(path, suite.city(), accept)));
    }

    private void claims() throws IOException {
        WrittenReports reports = WrittenReports.read();
        for (int characters : new int[]{SHORT_TEXT, LONG_TEXT}) {
            String text = reports.ofCharacters(characters);
            all.add(new WeighedWork("claims-check-" + characters, REPORT,
                    Request.post(HostileTexts.PATH, suite.inspector(), Body.of(Body.TEXT, text)), text.length(),
                    "character"));
        }
    }

    private void evidence() {
        Evidence evidence = new Evidence();
        evidence.prepare(suite);
        Request upload = evidence.upload(suite.city());
        all.add(new WeighedWork("evidence-upload", REPORT, upload, upload.body().length(), "byte"));
        all.add(new WeighedWork("evidence-download", REPORT, evidence.download(suite.city()), upload.body().length(),
                "byte"));
    }

    private void figures() throws Exception {
        BulkFigures bulk = new BulkFigures();
        bulk.prepare(suite);
        Request request = bulk.request(suite);
        all.add(new WeighedWork("bulk-figures", bulk.service(), request, request.body().length(), "byte"));
    }

    private void registers() throws IOException {
        byte[] csv = Files.readAllBytes(Workbench.checkout().resolve(CENSUSES));
        all.add(new WeighedWork("import-csv", REGISTERS,
                Request.post(IMPORT, suite.city(), Body.of(Body.CSV, csv)), csv.length, "byte"));
        byte[] workbook = workbook();
        all.add(new WeighedWork("import-xlsx", REGISTERS,
                Request.post(IMPORT, suite.city(), Body.of(Body.WORKBOOK, workbook)), workbook.length, "byte"));
        BigRegister register = new BigRegister(true);
        register.prepare(suite);
        all.add(new WeighedWork("page-of-rows", REGISTERS, register.page(suite.city(), PAGE), PAGE, "row"));
        all.add(new WeighedWork("export-csv", REGISTERS, register.export(suite.city(), Body.CSV)));
        all.add(new WeighedWork("export-ndjson", REGISTERS, register.export(suite.city(), Body.LINES)));
        all.add(new WeighedWork("export-xlsx", REGISTERS, register.export(suite.city(), Body.WORKBOOK)));
        all.add(new WeighedWork("figures-of-a-city", REGISTERS,
                Request.get("/v1/figures?within=620700&period=2020&limit=10000", suite.city())));
    }

    /** The sample's censuses as the service itself exports them. */
    private byte[] workbook() {
        try (Connection connection = suite.connect(REGISTERS, Assault.PATIENCE)) {
            return connection.send(Request.get("/v1/school-censuses?within=620700", suite.city(), Body.WORKBOOK),
                    MOST_KEPT).require("A workbook").body();
        }
    }
}
