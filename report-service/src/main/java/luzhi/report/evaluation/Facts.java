package luzhi.report.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import luzhi.kernel.figure.FigureKey;
import luzhi.kernel.measure.MeasureReference;
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

    Optional<BigDecimal> find(FigureKey key) {
        return Optional.ofNullable(figures.get(key)).map(KnownFigure::value);
    }

    /** Why there is no value: its owner is down, or said why it is missing, or nobody stated it. */
    Reason whyAbsent(MeasureReference reference, FigureKey key) {
        SourceStatus status = owners.getOrDefault(Owner.of(reference.owner()), SourceStatus.UNREACHABLE);
        if (status != SourceStatus.AVAILABLE) {
            return Reason.of("source-" + status.code(), reference.owner(), print(key));
        }
        KnownFigure figure = figures.get(key);
        return Reason.of(figure == null ? "not-stated" : "missing-" + figure.missing(), print(key));
    }

    private static String print(FigureKey key) {
        String dimensions = key.dimensions().toString();
        return key.measure() + (dimensions.isEmpty() ? "" : "{" + dimensions + "}") + " " + key.region() + " "
                + key.period();
    }
}
