package luzhi.report.assessment.discrepancy;

import java.util.stream.Stream;

import luzhi.core.PlainJava;
import luzhi.core.figure.Preference;
import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;
import luzhi.relations.Interval;
import luzhi.relations.Printed;
import luzhi.relations.Statement;
import luzhi.relations.Statements;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.SourceAnswer;
import luzhi.report.assessment.source.Sources;

/**
 * The figures on record, as their arithmetic is checked: what was reported stands for all that rounds to it; what was not, but
 * follows from complete registers or other figures, for itself.
 */
@PlainJava
final class RecordedStatements {

    private RecordedStatements() {}

    /** @param figures the reported ones and the derived ones */
    static Statements among(Sources.Answers figures) {
        return new Statements(Stream.concat(values(figures, Preference.REPORTED).map(RecordedStatements::reported),
                values(figures, Preference.DERIVED).filter(figure -> !Boolean.FALSE.equals(figure.complete()))
                        .map(RecordedStatements::derived))
                .toList());
    }

    private static Stream<KnownFigure> values(Sources.Answers figures, Preference list) {
        return figures.of(list).stream().map(SourceAnswer::figures).flatMap(known -> known.stream())
                .filter(figure -> figure.value() != null);
    }

    /** A reported figure. */
    static Statement reported(KnownFigure figure) {
        return new Statement(figure.key(), figure.value(), figure.unit(),
                Printed.standsFor(figure.value(), unit(figure)), true, figure.source());
    }

    private static Statement derived(KnownFigure figure) {
        return new Statement(figure.key(), figure.value(), figure.unit(), Interval.of(figure.value()), false, null);
    }

    private static Unit unit(KnownFigure figure) {
        return Vocabularies.findUnit(figure.unit()).orElse(null);
    }
}
