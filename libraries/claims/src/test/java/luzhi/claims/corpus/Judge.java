package luzhi.claims.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import luzhi.claims.check.CheckedReport;
import luzhi.claims.check.Mismatch;
import luzhi.claims.reading.Claim;
import luzhi.relations.Severity;

/**
 * Holds what a check says of a passage against what is in it. Only errors and warnings count.
 * <p>
 * A figure is read if a claim begins with its number, overlaps it, and has its value and a unit of its group ({@link UnitGroups}).
 * A contradiction is found by a finding of one of its kinds that names the wrong figure, or contradicts one of the related; or by
 * one of another kind that names the wrong figure and a related one. Further findings that name a wrong figure are second sights
 * of it, and neither right nor wrong.
 */
public final class Judge {

    /** Where a number begins, a sign or a bracket may be taken for part of it. */
    private static final int NEAR = 1;

    private final Passage passage;
    private final CheckedReport checked;
    private final Map<String, Span> claims;

    private Judge(Passage passage, CheckedReport checked) {
        this.passage = passage;
        this.checked = checked;
        this.claims = checked.claims().stream().collect(Collectors.toMap(Claim::id, Judge::span));
    }

    public static Judgement judge(Passage passage, CheckedReport checked) {
        return new Judge(passage, checked).judge();
    }

    public static List<Judgement> judge(List<Passage> passages, Function<String, CheckedReport> check) {
        return passages.stream().map(passage -> judge(passage, check.apply(passage.text()))).toList();
    }

    private static Span span(Claim claim) {
        return new Span(claim.start(), claim.end());
    }

    private Judgement judge() {
        Map<StatedFigure, Claim> read = new HashMap<>();
        passage.quantities().forEach(figure -> read(figure).ifPresent(claim -> read.put(figure, claim)));
        List<Claim> invented = checked.claims().stream()
                .filter(claim -> passage.figures().stream().noneMatch(each -> each.span().overlaps(span(claim))))
                .toList();
        List<Mismatch> told = checked.findings().stream().filter(each -> each.severity() != Severity.NOTICE)
                .sorted(Comparator.comparing(Mismatch::severity)).toList();
        Map<PlantedError, Mismatch> found = new HashMap<>();
        Set<Mismatch> about = new HashSet<>();
        for (PlantedError error : passage.errors()) {
            List<Mismatch> hits = told.stream().filter(each -> isAbout(each, error)).toList();
            hits.stream().filter(each -> !found.containsValue(each)).findFirst()
                    .ifPresent(each -> found.put(error, each));
            about.addAll(hits);
        }
        List<Mismatch> others = told.stream().filter(each -> !found.containsValue(each)).toList();
        List<Mismatch> second = others.stream().filter(each -> about.contains(each) || namesCulprit(each)).toList();
        List<Mismatch> wrong = new ArrayList<>(others);
        wrong.removeAll(second);
        return new Judgement(passage, read, invented, found, second, wrong);
    }

    private Optional<Claim> read(StatedFigure figure) {
        return checked.claims().stream()
                .filter(claim -> Math.abs(claim.start() - figure.span().start()) <= NEAR
                        && span(claim).overlaps(figure.span()) && figure.isWorth(claim.value())
                        && UnitGroups.areAlike(figure.unit(), claim.unit()))
                .findFirst();
    }

    private boolean isAbout(Mismatch finding, PlantedError error) {
        boolean ofItsKind = error.kinds().contains(finding.kind().code());
        boolean namesCulprit = names(finding, error.figure());
        boolean contradicted = isRelated(claims.get(finding.claims().get(0)), error);
        boolean namesRelated = finding.claims().stream().anyMatch(each -> isRelated(claims.get(each), error));
        return ofItsKind ? namesCulprit || contradicted : namesCulprit && namesRelated;
    }

    private static boolean isRelated(Span span, PlantedError error) {
        return error.related().stream().anyMatch(span::overlaps);
    }

    private boolean names(Mismatch finding, Span figure) {
        return finding.claims().stream().anyMatch(each -> claims.get(each).overlaps(figure));
    }

    private boolean namesCulprit(Mismatch finding) {
        return passage.errors().stream().anyMatch(error -> names(finding, error.figure()));
    }
}
