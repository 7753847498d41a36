package luzhi.report.assessment.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import luzhi.core.PlainJava;
import luzhi.core.figure.FigureKey;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.SourceAnswer;
import luzhi.report.assessment.source.SourceStatus;

/** All figures that the owners gave, and why others are not there. */
@PlainJava
@FunctionalInterface
public interface Facts {

    /**
     * A figure with its value, or why it has none: its owner is down, or said why it is missing, or nobody stated it.
     *
     * @param name what the criterion calls it
     */
    Fact.OfFigure find(String name, FigureKey key);

    /** What the owners answered, one answer each. */
    static Facts of(Collection<SourceAnswer> answers) {
        Map<FigureKey, KnownFigure> figures = new HashMap<>();
        Map<Owner, SourceStatus> owners = new HashMap<>();
        for (SourceAnswer answer : answers) {
            owners.put(answer.owner(), answer.status());
            answer.figures().forEach(figure -> figures.put(figure.key(), figure));
        }
        return (name, key) -> {
            Owner owner = Owner.ofMeasure(key.measure());
            SourceStatus status = owners.getOrDefault(owner, SourceStatus.UNREACHABLE);
            return status == SourceStatus.AVAILABLE
                    ? answered(name, key, owner, figures.get(key))
                    : new Fact.OfFigure(name, key, null, Absence.ofSource(owner, status));
        };
    }

    /** @param figure what the owner gave; null for nothing */
    static Fact.OfFigure answered(String name, FigureKey key, Owner owner, KnownFigure figure) {
        boolean present = figure != null && figure.value() != null;
        return new Fact.OfFigure(name, key, figure, present ? null : Absence.ofFigure(owner, figure));
    }

    /** The same facts with some figures in the place of those there are. */
    default Facts with(Map<FigureKey, KnownFigure> replaced) {
        return (name, key) -> replaced.containsKey(key)
                ? answered(name, key, Owner.ofMeasure(key.measure()), replaced.get(key))
                : find(name, key);
    }
}
