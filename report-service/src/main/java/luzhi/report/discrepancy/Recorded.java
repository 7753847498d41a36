package luzhi.report.discrepancy;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.kernel.figure.Preference;
import luzhi.kernel.measure.Unit;
import luzhi.kernel.measure.Vocabularies;
import luzhi.report.consistency.Interval;
import luzhi.report.consistency.Printed;
import luzhi.report.consistency.Statement;
import luzhi.report.consistency.Statements;
import luzhi.report.source.KnownFigure;
import luzhi.report.source.SourceAnswer;
import luzhi.report.source.Sources;

/**
 * The figures on record, as their arithmetic is checked: what was reported stands for all that rounds to it; what was not, but
 * follows from complete registers or other figures, for itself.
 */
final class Recorded {

    private static final Map<String, Unit> UNITS = Vocabularies.units().stream()
            .collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));

    private Recorded() {}

    /** @param figures the reported ones and the derived ones */
    static Statements among(Sources.Answers figures) {
        return new Statements(Stream.concat(values(figures, Preference.REPORTED).map(Recorded::reported),
                values(figures, Preference.DERIVED).filter(figure -> !Boolean.FALSE.equals(figure.complete()))
                        .map(Recorded::derived))
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
        return figure.unit() == null ? null : UNITS.get(figure.unit());
    }
}
