package luzhi.bench.siege;

import java.util.ArrayList;
import java.util.List;

/** All kinds of attacks, in the order in which they are tried: what leaves data behind comes after what reads the sample city. */
final class Kinds {

    private static final String REPORT = Suite.REPORT;
    private static final String FINANCE = "finance";
    private static final String EVALUATION = "/v1/evaluations/2020/620700";
    private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Kinds() {}

    static List<Kind> all(SiegeOptions options) {
        BigRegister register = new BigRegister(options.quick());
        Evidence evidence = new Evidence();
        List<Kind> kinds = new ArrayList<>();
        kinds.add(new Quiet());
        FewReaders few = new FewReaders(EVALUATION);
        kinds.add(few);
        kinds.add(new Readers("evaluation-readers", EVALUATION, Body.JSON, few));
        kinds.add(new Readers("report-docx-readers", EVALUATION + "/report", DOCUMENT));
        kinds.add(new Readers("report-pdf-readers", EVALUATION + "/report", "application/pdf"));
        kinds.add(new Readers("discrepancies-readers", EVALUATION + "/discrepancies", Body.JSON));
        kinds.add(new Readers("gaps-readers", EVALUATION + "/gaps", Body.JSON));
        kinds.add(new EvidenceDownloads(evidence));
        kinds.add(new EvidenceUploads(evidence));
        kinds.add(new SwellingWorkbooks());
        kinds.add(new TricklingDryRuns());
        kinds.add(new UnannouncedBodies(REPORT));
        kinds.add(new UnannouncedBodies(FINANCE));
        kinds.add(new HollowFigures(options.quick()));
        kinds.add(new BulkFigures());
        kinds.add(new LongPages(register));
        kinds.add(new Exports("exports-csv", Body.CSV, register));
        kinds.add(new Exports("exports-xlsx", Body.WORKBOOK, register));
        kinds.add(new SlowReaders(register));
        kinds.add(new TricklingRequests(TricklingRequests.Part.BODY));
        kinds.add(new TricklingRequests(TricklingRequests.Part.HEADERS));
        kinds.add(new NarrowWindow(register, false));
        kinds.add(new NarrowWindow(register, true));
        kinds.add(new TricklingStreams());
        kinds.add(new HostileTexts());
        kinds.add(new DoubledTexts());
        kinds.add(new LeavingCallers());
        kinds.add(new FrozenDatabase());
        kinds.add(new Killing("killed-service", FINANCE));
        kinds.add(new Killing("killed-database", Killing.DATABASE));
        return kinds;
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
