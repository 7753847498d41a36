package luzhi.bench.truth;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

import luzhi.bench.truth.RecordedReport.Place;
import luzhi.claims.check.CheckedReport;
import luzhi.claims.check.Mismatch;
import luzhi.claims.corpus.Proportion;
import luzhi.claims.reading.Claim;
import luzhi.claims.record.RecordedFigure;
import luzhi.claims.record.RecordedFigures;
import luzhi.core.figure.FigureKey;
import luzhi.relations.Severity;

/** Measures what the check makes of a report whose figures are on record: as it is, and with one after the other misprinted. */
final class RecordTruth {

    private static final int THREE_DIGITS = 3;
    private static final long SEED = 68;
    private static final int LARGEST = 6;
    private static final int WORDS_BEFORE = 20;

    private final RecordedReport report;
    private final BiFunction<String, RecordedFigures, CheckedReport> check;
    private final PrintStream out;
    private final Map<String, Proportion> results = new LinkedHashMap<>();

    /** @param check of a text against what is on record */
    RecordTruth(RecordedReport report, BiFunction<String, RecordedFigures, CheckedReport> check, PrintStream out) {
        this.report = report;
        this.check = check;
        this.out = out;
    }

    /** Proportions by what they are of. */
    Map<String, Proportion> print(boolean details) {
        out.println(report.name());
        measure("sparse", this::own, details);
        measure("dense", this::everything, details);
        return results;
    }

    private Collection<RecordedFigure> own(Set<FigureKey> wanted) {
        return report.recorded(wanted);
    }

    /** What is on record, and of whatever else is asked for a drawn number: a figure has to be told from all that it is not. */
    private Collection<RecordedFigure> everything(Set<FigureKey> wanted) {
        Map<FigureKey, RecordedFigure> all = new HashMap<>();
        own(wanted).forEach(each -> all.put(each.key(), each));
        wanted.forEach(key -> all.computeIfAbsent(key, other -> {
            Random random = new Random(SEED * other.hashCode());
            boolean share = other.measure().matches(".*-(?:share|rate|growth|ratio|coverage)");
            double drawn = share ? 50 + random.nextDouble() * 50 : Math.pow(10, 1 + random.nextDouble() * LARGEST);
            return new RecordedFigure(other, BigDecimal.valueOf(drawn).setScale(share ? 2 : 0, RoundingMode.HALF_UP),
                    null);
        }));
        return all.values();
    }

    private void measure(String name, RecordedFigures recorded, boolean details) {
        CheckedReport sound = check.apply(report.text(), recorded);
        RecordLinks links = RecordLinks.of(report, sound);
        if (details) {
            links.misses().forEach(each -> out.println("  " + each));
        }
        tell(name + ": figures on record that are linked rightly", links.right());
        tell(name + ": of what is linked, rightly", links.ofLinked());
        List<Mismatch> alarms = links.alarms();
        if (details) {
            alarms.forEach(
                    each -> out.println("  told of the report as it is: " + each.severity() + ' ' + each.message()));
        }
        tell(name + ": alarms of the report as it is", new Proportion(alarms.size(), sound.claims().size()));
        misprint(name, recorded, report.stated(sound.claims()).keySet(), alarms, details);
    }

    private void misprint(String name, RecordedFigures recorded, Set<Place> places, List<Mismatch> before,
            boolean details) {
        Misprinted misprinted = new Misprinted(recorded, before);
        Random random = new Random(SEED);
        for (Place place : places) {
            String printed = report.text().substring(place.start(), place.end());
            for (Slip slip : Slip.values()) {
                slip.of(printed, random).ifPresent(other -> {
                    boolean missed = !misprinted.isTold(place, printed, slip, other);
                    if (details && missed && isLong(printed)) {
                        out.println("  not found "
                                + report.text().substring(Math.max(0, place.start() - WORDS_BEFORE), place.end())
                                + " as " + other);
                    }
                });
            }
        }
        misprinted.tell(name);
    }

    private static boolean isLong(String printed) {
        return printed.replaceAll("\\D", "").length() >= THREE_DIGITS;
    }

    /** What is told of the report where one figure on record is misprinted. */
    private final class Misprinted {

        private final RecordedFigures recorded;
        private final List<Mismatch> before;
        private final Map<String, List<Boolean>> byError = new LinkedHashMap<>();
        private final Map<String, List<Boolean>> byAny = new LinkedHashMap<>();
        private final List<Boolean> ofErrors = new ArrayList<>();
        private final List<Boolean> ofAlarms = new ArrayList<>();

        /** @param before what is told of the report as it is */
        Misprinted(RecordedFigures recorded, List<Mismatch> before) {
            this.recorded = recorded;
            this.before = before;
        }

        /** Whether an error or a warning tells of a figure that is printed so. */
        boolean isTold(Place place, String was, Slip slip, String printed) {
            CheckedReport checked = check.apply(report.text().substring(0, place.start()) + printed
                    + report.text().substring(place.end()), recorded);
            Place now = new Place(place.start(), place.start() + printed.length());
            Map<String, Claim> byId = new HashMap<>();
            checked.claims().forEach(each -> byId.put(each.id(), each));
            boolean error = false;
            boolean any = false;
            for (Mismatch each : RecordLinks.mismatches(checked)) {
                boolean isRight = now.overlaps(byId.get(each.claims().get(0)));
                boolean isError = each.severity() == Severity.ERROR;
                if (isRight || before.stream().noneMatch(old -> old.message().equals(each.message()))) {
                    count(isRight, isError);
                }
                error |= isRight && isError;
                any |= isRight;
            }
            for (String kind : List.of("all", isLong(was) ? "three digits or more" : "fewer digits",
                    slip.name().toLowerCase(Locale.ROOT))) {
                byError.computeIfAbsent(kind, first -> new ArrayList<>()).add(error);
                byAny.computeIfAbsent(kind, first -> new ArrayList<>()).add(any);
            }
            return any;
        }

        private void count(boolean isRight, boolean isError) {
            ofAlarms.add(isRight);
            if (isError) {
                ofErrors.add(isRight);
            }
        }

        void tell(String name) {
            byError.forEach((kind, found) -> RecordTruth.this.tell(name + ": misprints found by error, " + kind,
                    proportion(found)));
            byAny.forEach((kind, found) -> RecordTruth.this
                    .tell(name + ": misprints found by error or warning, " + kind, proportion(found)));
            RecordTruth.this.tell(name + ": precision of errors", proportion(ofErrors));
            RecordTruth.this.tell(name + ": precision of errors and warnings", proportion(ofAlarms));
        }
    }

    private static Proportion proportion(List<Boolean> hits) {
        return new Proportion((int) hits.stream().filter(hit -> hit).count(), hits.size());
    }

    private void tell(String what, Proportion proportion) {
        results.put(what, proportion);
        out.printf("%-70s %4d of %4d  %s%n", what, proportion.hits(), proportion.of(), proportion);
    }
}
