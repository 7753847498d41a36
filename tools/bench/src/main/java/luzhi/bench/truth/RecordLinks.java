package luzhi.bench.truth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import luzhi.bench.truth.RecordedReport.Place;
import luzhi.claims.check.CheckedReport;
import luzhi.claims.check.Mismatch;
import luzhi.claims.corpus.Proportion;
import luzhi.claims.reading.Claim;
import luzhi.core.figure.FigureKey;
import luzhi.relations.Kind;
import luzhi.relations.Severity;

/**
 * What the check makes of a report in which nothing is wrong.
 *
 * @param right figures that are linked to what they are on record, of all that are on record, read or not
 * @param ofLinked those of all figures that are linked to anything
 * @param misses what is linked wrongly or not at all, a line each
 * @param alarms errors and warnings against records
 */
record RecordLinks(Proportion right, Proportion ofLinked, List<String> misses, List<Mismatch> alarms) {

    static RecordLinks of(RecordedReport report, CheckedReport checked) {
        Map<Place, TreeSet<FigureKey>> stated = report.stated(checked.claims());
        Set<Place> right = new HashSet<>();
        int wrong = 0;
        List<String> misses = new ArrayList<>();
        Set<Place> read = new HashSet<>();
        for (Claim claim : checked.claims()) {
            FigureKey linked = checked.recorded().get(claim.id());
            List<Place> places = stated.keySet().stream().filter(place -> place.overlaps(claim)).toList();
            read.addAll(places);
            List<Place> hit = places.stream().filter(place -> linked != null && stated.get(place).contains(linked))
                    .toList();
            right.addAll(hit);
            wrong += linked != null && hit.isEmpty() ? 1 : 0;
            if (linked == null ? !places.isEmpty() : hit.isEmpty()) {
                misses.add((linked == null ? "not linked " : "linked wrongly ") + claim.subject() + ' ' + claim.text()
                        + ' ' + places.stream().map(stated::get).toList() + (linked == null ? "" : " to " + linked));
            }
        }
        stated.forEach((place, keys) -> {
            if (!read.contains(place)) {
                misses.add("not read " + report.text().substring(place.start(), place.end()) + ' ' + keys);
            }
        });
        return new RecordLinks(new Proportion(right.size(), stated.size()),
                new Proportion(right.size(), right.size() + wrong), misses, mismatches(checked));
    }

    /** The errors and warnings against records. */
    static List<Mismatch> mismatches(CheckedReport checked) {
        return checked.findings().stream()
                .filter(each -> each.kind() == Kind.RECORD_MISMATCH && each.severity() != Severity.NOTICE).toList();
    }
}
