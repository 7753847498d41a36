package luzhi.report.evaluation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import luzhi.kernel.figure.FigureKey;
import luzhi.report.source.KnownFigure;
import luzhi.report.source.Owner;
import luzhi.report.source.SourceAnswer;
import luzhi.report.source.SourceStatus;

/** All figures that the owners gave, and why others are not there. */
final class Facts {

    private final Map<FigureKey, KnownFigure> figures = new HashMap<>();
    private final Map<Owner, SourceStatus> owners = new EnumMap<>(Owner.class);

    Facts(Collection<SourceAnswer> answers) {
        for (SourceAnswer answer : answers) {
            owners.put(answer.owner(), answer.status());
            answer.figures().forEach(figure -> figures.put(figure.key(), figure));
        }
    }

    /** A figure with its value, or why it has none: its owner is down, or said why it is missing, or nobody stated it. */
    Fact.OfFigure find(String name, FigureKey key) {
        Owner owner = Owner.of(key.measure().substring(0, key.measure().indexOf('.')));
        SourceStatus status = owners.getOrDefault(owner, SourceStatus.UNREACHABLE);
        if (status != SourceStatus.AVAILABLE) {
            return new Fact.OfFigure(name, key, null, Absence.ofSource(owner, status));
        }
        KnownFigure figure = figures.get(key);
        boolean present = figure != null && figure.value() != null;
        return new Fact.OfFigure(name, key, figure, present ? null : Absence.ofFigure(owner, figure));
    }
}
