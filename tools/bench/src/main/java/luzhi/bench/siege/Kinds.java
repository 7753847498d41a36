package luzhi.bench.siege;

import java.util.List;
import java.util.stream.Stream;

/** All kinds of attacks, in the order in which they are tried: what leaves data behind comes after what reads the sample city. */
final class Kinds {

    private static final String REPORT = Suite.REPORT;
    private static final String FINANCE = "finance";
    private static final String EVALUATION = "/v1/evaluations/2020/620700";
    private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final int LONG_PAGE = 10_000;

    private Kinds() {}

    static List<Kind> all(SiegeOptions options) {
        BigRegister register = new BigRegister(options.quick());
        return Stream.of(readers(), bodies(options), longAnswers(register), slowOnes(register), texts(), outages())
                .flatMap(List::stream).toList();
    }

    private static List<Kind> readers() {
        FewReaders few = new FewReaders(EVALUATION);
        return List.of(new Quiet(), few, new Readers("evaluation-readers", EVALUATION, Body.JSON, few),
                new Readers("report-docx-readers", EVALUATION + "/report", DOCUMENT),
                new Readers("report-pdf-readers", EVALUATION + "/report", "application/pdf"),
                new Readers("discrepancies-readers", EVALUATION + "/discrepancies", Body.JSON),
                new Readers("gaps-readers", EVALUATION + "/gaps", Body.JSON));
    }

    private static List<Kind> bodies(SiegeOptions options) {
        Evidence evidence = new Evidence();
        // of the uploads, after the first nothing is stored, but all have to be read
        return List.of(Crowd.whole("evidence-downloads", evidence, suite -> evidence.download(suite.inspector())),
                Crowd.whole("evidence-uploads", evidence, suite -> evidence.upload(suite.city())),
                new SwellingWorkbooks(), new TricklingDryRuns(), new UnannouncedBodies(REPORT),
                new UnannouncedBodies(FINANCE),
                new HollowFigures(options.quick()), new BulkFigures());
    }

    private static List<Kind> longAnswers(BigRegister register) {
        return List.of(Crowd.half("long-pages", register, suite -> register.page(suite.inspector(), LONG_PAGE)),
                Crowd.whole("exports-csv", register, suite -> register.export(suite.inspector(), Body.CSV)),
                Crowd.whole("exports-xlsx", register, suite -> register.export(suite.inspector(), Body.WORKBOOK)));
    }

    private static List<Kind> slowOnes(BigRegister register) {
        return List.of(new SlowReaders(register), new TricklingRequests(TricklingRequests.Part.BODY),
                new TricklingRequests(TricklingRequests.Part.HEADERS), new NarrowWindow(register, false),
                new NarrowWindow(register, true), new TricklingStreams());
    }

    private static List<Kind> texts() {
        return List.of(new HostileTexts(), new DoubledTexts(), new LeavingCallers());
    }

    private static List<Kind> outages() {
        return List.of(new FrozenDatabase(), new Killing("killed-service", FINANCE),
                new Killing("killed-database", Killing.DATABASE));
    }

    /** @throws IllegalArgumentException if a name is of no kind */
    static List<Kind> chosen(SiegeOptions options) {
        List<Kind> all = all(options);
        for (String name : options.only()) {
            if (all.stream().noneMatch(kind -> kind.name().equals(name))) {
                throw new IllegalArgumentException("No such kind: " + name);
            }
        }
        return all.stream().filter(kind -> options.only().isEmpty() || options.only().contains(kind.name())).toList();
    }

    static List<String> names() {
        return all(SiegeOptions.parse(List.of())).stream().map(Kind::name).toList();
    }
}
