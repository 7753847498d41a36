package luzhi.bench.truth;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import luzhi.claims.check.CheckedReport;
import luzhi.claims.check.ReportChecker;
import luzhi.claims.corpus.AnnotatedPassages;
import luzhi.claims.corpus.Judge;
import luzhi.claims.corpus.Judgement;
import luzhi.claims.corpus.Proportion;
import luzhi.claims.corpus.Score;
import luzhi.claims.corpus.TunedOnTexts;
import luzhi.claims.corpus.Writer;
import luzhi.claims.inference.Training;
import luzhi.claims.inference.Weights;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.Patience;
import luzhi.claims.record.RecordedFigure;
import luzhi.claims.record.RecordedFigures;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.core.measure.Dimensions;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.launcher.Workbench;
import luzhi.relations.FindingWords;
import luzhi.relations.RelationCatalog;

/**
 * Holds the check of written reports, as the report service has it, against passages whose errors are known, writer by writer. No
 * service is started.
 */
public final class Truth {

    private static final String USAGE = "Usage: tools/bench/run truth [--alone | --cases | --misses WRITER | --enumeration | --records [--details REPORT] | --time]";
    private static final Path CORPUS = Path.of("libraries/claims/corpus");
    private static final Path TUNED_ON = Path.of("libraries/claims/src/test/resources/corpus");
    /** Regions are as of a day: the same tomorrow. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    /** Where the report and its figures lie that are not ours to publish, from the checkout. */
    private static final Path SAMPLE = Path.of("../shared/reference");
    private static final int RECORDED_YEAR = 2020;
    private static final RegionCode RECORDED_REGION = new RegionCode("620700");

    /** Writers are left out in so many parts: each alone takes many times as long, and comes to the same. */
    private static final int PARTS = 4;
    /** What all passages as lessons, and what is learnt from them, take of the heap. */
    private static final long OF_A_SHARE = 6L << 30;

    private final Path checkout;
    private final MeasuresOfServices known;
    private final RelationCatalog relations;
    private final ReportChecker checker;
    private final PrintStream out;
    private CheckedFigures looked = CheckedFigures.NONE;

    Truth(PrintStream out) throws IOException {
        this.checkout = Workbench.checkout();
        this.out = out;
        this.known = MeasuresOfServices.read(checkout);
        this.relations = new RelationCatalog(MeasuresOfServices.relations(checkout));
        this.checker = new ReportChecker(() -> known, new RegionDirectory(),
                relations, language -> new FindingWords(language, known, RegionCode::toString), CLOCK);
    }

    /** One by other words than those of a release. */
    private ReportChecker checkerBy(Weights weights) {
        return new ReportChecker(() -> known, new RegionDirectory(),
                relations, language -> new FindingWords(language, known, RegionCode::toString), CLOCK, weights);
    }

    /**
     * Prints what was asked for.
     *
     * @return whether all of it could be measured
     * @throws IllegalArgumentException if the arguments make no sense
     */
    public static boolean run(List<String> arguments, PrintStream out) throws IOException {
        if (arguments.isEmpty()) {
            new Truth(out).printWriters(PARTS);
        } else if (arguments.equals(List.of("--alone"))) {
            new Truth(out).printWriters(Integer.MAX_VALUE);
        } else if (arguments.equals(List.of("--cases"))) {
            new Truth(out).printCases();
        } else if (arguments.equals(List.of("--enumeration"))) {
            new Truth(out).printEnumeration();
        } else if (arguments.equals(List.of("--time"))) {
            new Truth(out).printTime();
        } else if (arguments.equals(List.of("--records"))) {
            new Truth(out).printRecords(null);
        } else if (arguments.size() == 3 && arguments.subList(0, 2).equals(List.of("--records", "--details"))) {
            new Truth(out).printRecords(arguments.get(2));
        } else if (arguments.size() == 2 && arguments.get(0).equals("--misses")) {
            new Truth(out).printMisses(arguments.get(1));
        } else {
            throw new IllegalArgumentException(USAGE);
        }
        return true;
    }

    /** @param details the name of the report of which what is missed is listed; null for none */
    private void printRecords(String details) throws IOException {
        Path sample = checkout.resolve(SAMPLE).normalize();
        List<RecordedReport> reports = RecordedReport.list(checkout.resolve(CORPUS).resolve("recorded"), sample);
        if (reports.stream().noneMatch(RecordedReport::isSample)) {
            out.println("Left out: the sample report, which is not in " + sample);
        }
        Map<String, Object> json = new LinkedHashMap<>(Map.of("bench", "truth-records"));
        for (RecordedReport report : reports) {
            Map<String, Object> ofReport = new LinkedHashMap<>();
            new RecordTruth(report, (text, recorded) -> checkOf(report, text, recorded), out)
                    .print(report.name().equals(details))
                    .forEach((what, proportion) -> ofReport.put(what, json(proportion)));
            json.put(report.name(), ofReport);
        }
        out.println(new ObjectMapper().writeValueAsString(json));
    }

    /** The report, or another form of its text, against what is on record. */
    CheckedReport checkOf(RecordedReport report, String text, RecordedFigures recorded) {
        return checker.read(WrittenReport.ofPlainText(text), Locale.CHINESE, Patience.endless(), Proposer.NONE,
                report.year(), report.region(), recorded);
    }

    private List<Writer> writers() {
        return AnnotatedPassages.listWriters(checkout.resolve(CORPUS));
    }

    private Training training() {
        return new Training(writers(), AnnotatedPassages.listSound(checkout.resolve(CORPUS)));
    }

    private static CheckedReport check(ReportChecker by, String text) {
        return by.read(WrittenReport.ofPlainText(text), Locale.CHINESE, Patience.endless());
    }

    /**
     * Each writer by weights that its own passages taught nothing, nor those of its part; the texts that the check was built by, by
     * those of a release.
     *
     * @param most parts that the writers are left out in, if there are so many
     */
    private void printWriters(int most) throws IOException {
        int parts = Math.min(most, writers().size());
        Map<String, List<Judgement>> judged = new ConcurrentHashMap<>();
        Runtime machine = Runtime.getRuntime();
        int shares = (int) Math.max(1, Math.min(machine.availableProcessors(), machine.maxMemory() / OF_A_SHARE));
        IntStream.range(0, shares).parallel().forEach(share -> judge(share, shares, parts, judged));
        print(writer -> judged.get(writer.name()),
                Judge.judge(TunedOnTexts.read(checkout.resolve(TUNED_ON)).passages(), text -> check(checker, text)));
    }

    /** Judges one part in so many. What is learnt from is read for each share: features keep what they weigh. */
    private void judge(int share, int of, int parts, Map<String, List<Judgement>> judged) {
        Training training = training();
        List<Writer> all = writers();
        for (int part = share; part < parts; part += of) {
            int own = part;
            List<Writer> left = IntStream.range(0, all.size()).filter(i -> i % parts == own).mapToObj(all::get)
                    .toList();
            ReportChecker ofOthers = checkerBy(
                    training.without(left.stream().map(Writer::name).collect(Collectors.toSet())));
            left.forEach(writer -> judged.put(writer.name(), writer.passages().stream().map(passage -> {
                CheckedReport checked = check(ofOthers, passage.text());
                look(CheckedFigures.of(passage, checked));
                return Judge.judge(passage, checked);
            }).toList()));
        }
    }

    private synchronized void look(CheckedFigures more) {
        looked = looked.plus(more);
    }

    private void printEnumeration() {
        Training training = training();
        for (Writer writer : writers()) {
            out.println(writer.name() + ": relations whose reading is enumerated; of those that do not hold");
            Map<String, Proportion> broken = training.enumerated(writer.name(), true);
            training.enumerated(writer.name(), false).forEach((type, of) -> out.printf("  %-12s %4d of %4d  %-22s %s%n",
                    type, of.hits(), of.of(), of, broken.getOrDefault(type, new Proportion(0, 0))));
        }
    }

    private void printTime() throws IOException {
        Map<String, Object> json = new Timing(checker, writers(), out).measure();
        out.println();
        out.println(new ObjectMapper().writeValueAsString(json));
    }

    private void print(Function<Writer, List<Judgement>> judge, List<Judgement> ofTunedOn) throws IOException {
        Map<String, Score> scores = new LinkedHashMap<>();
        List<Judgement> all = new ArrayList<>();
        for (Writer writer : writers()) {
            List<Judgement> judgements = judge.apply(writer);
            all.addAll(judgements);
            scores.put(writer.name(), Score.of(judgements));
        }
        String worst = scores.keySet().stream().min(Comparator.comparing(name -> scores.get(name).found().value()))
                .orElseThrow();
        Score last = scores.remove(worst);
        Score tunedOn = Score.of(ofTunedOn);
        ScoreTable table = new ScoreTable(out);
        table.explain();
        table.head();
        scores.forEach(table::row);
        table.row(worst + " ← worst", last);
        scores.put(worst, last);
        table.row("all writers", Score.of(all));
        table.row("tuned on: decides nothing", tunedOn);
        table.kinds("by kind, all writers", Score.of(all));
        scores.forEach(table::kinds);
        table.kinds("tuned on", tunedOn);
        table.checked(looked);
        out.println();
        Map<String, Object> json = json(scores, worst, Score.of(all), tunedOn);
        json.put("relatedChecked", json(looked.related()));
        json.put("singleChecked", json(looked.single()));
        out.println(new ObjectMapper().writeValueAsString(json));
    }

    private static Map<String, Object> json(Map<String, Score> scores, String worst, Score all, Score tunedOn) {
        Map<String, Object> writers = new LinkedHashMap<>();
        scores.forEach((name, score) -> writers.put(name, json(score)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bench", "truth");
        json.put("writers", writers);
        json.put("worst", worst);
        json.put("all", json(all));
        json.put("tunedOn", json(tunedOn));
        return json;
    }

    private static Map<String, Object> json(Score score) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("figuresRead", json(score.figuresRead()));
        json.put("invented", json(score.invented()));
        json.put("numeralsTaken", json(score.numeralsTaken()));
        json.put("foundByError", json(score.foundByError()));
        json.put("found", json(score.found()));
        json.put("rightErrors", json(score.rightErrors()));
        json.put("soundWithError", json(score.soundWithError()));
        json.put("soundWithAlarm", json(score.soundWithAlarm()));
        Map<String, Object> kinds = new LinkedHashMap<>();
        score.byKind().forEach((kind, of) -> kinds.put(kind, Map.of("foundByError", json(of.foundByError()), "found",
                json(of.found()), "falseErrors", of.falseErrors())));
        json.put("kinds", kinds);
        return json;
    }

    private static List<Object> json(Proportion proportion) {
        return List.of(proportion.hits(), proportion.of());
    }

    private void printMisses(String name) {
        Writer tunedOn = TunedOnTexts.read(checkout.resolve(TUNED_ON));
        List<Writer> writers = writers();
        Optional<Writer> writer = Stream.concat(writers.stream(), Stream.of(tunedOn))
                .filter(each -> each.name().equals(name)).findFirst();
        if (writer.isEmpty()) {
            throw new IllegalArgumentException(name + " is none of " + writers.stream().map(Writer::name).toList()
                    + " and " + tunedOn.name() + ". " + USAGE);
        }
        ReportChecker ofOthers = name.equals(tunedOn.name()) ? checker : checkerBy(training().without(Set.of(name)));
        Misses misses = new Misses(out);
        Judge.judge(writer.get().passages(), text -> check(ofOthers, text))
                .forEach(judgement -> misses.print(judgement, check(ofOthers, judgement.passage().text())));
    }

    private void printCases() throws IOException {
        Case[] cases = YAMLMapper.builder().build().readValue(checkout.resolve(CORPUS).resolve("cases.yaml").toFile(),
                Case[].class);
        int right = 0;
        for (Case each : cases) {
            List<String> flaws = each.flaws(check(each));
            right += flaws.isEmpty() ? 1 : 0;
            out.printf("%-5s %-6s %s%s%n", each.id(), flaws.isEmpty() ? "right" : "WRONG", each.right(),
                    flaws.isEmpty() ? "" : " | " + String.join("; ", flaws));
        }
        out.println();
        out.println(new ObjectMapper()
                .writeValueAsString(Map.of("bench", "truth-cases", "right", right, "of", cases.length)));
    }

    private CheckedReport check(Case each) {
        if (each.recorded() == null) {
            return checker.read(each.report(), Locale.CHINESE, Patience.endless());
        }
        return checker.read(each.report(), Locale.CHINESE, Patience.endless(), Proposer.NONE, RECORDED_YEAR,
                RECORDED_REGION,
                wanted -> wanted.stream().filter(key -> !key.dimensions().equals(Dimensions.NONE))
                        .map(key -> new RecordedFigure(key, each.recorded(), null)).toList());
    }
}
