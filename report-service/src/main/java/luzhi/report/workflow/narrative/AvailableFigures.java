package luzhi.report.workflow.narrative;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import luzhi.core.figure.FigureKey;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.SourceAnswer;
import luzhi.report.assessment.source.SourceStatus;

/** Figures to fill texts with, and the services that did not give theirs. */
final class AvailableFigures {

    private final Map<FigureKey, KnownFigure> byKey = new HashMap<>();
    private final Set<Owner> silent = new HashSet<>();

    private AvailableFigures(Collection<KnownFigure> figures) {
        figures.forEach(figure -> byKey.putIfAbsent(figure.key(), figure));
    }

    static AvailableFigures of(Collection<KnownFigure> figures) {
        return new AvailableFigures(figures);
    }

    static AvailableFigures answered(List<SourceAnswer> answers) {
        AvailableFigures available = new AvailableFigures(
                answers.stream().flatMap(answer -> answer.figures().stream()).toList());
        answers.stream().filter(answer -> answer.status() != SourceStatus.AVAILABLE)
                .forEach(answer -> available.silent.add(answer.owner()));
        return available;
    }

    Optional<KnownFigure> find(FigureKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    boolean isSilent(String owner) {
        return silent.contains(new Owner(owner));
    }
}
