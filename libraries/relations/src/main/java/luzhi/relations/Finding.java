package luzhi.relations;

import java.util.List;

import luzhi.core.figure.FigureKey;
import luzhi.core.language.Title;

/**
 * Figures that contradict one another (核查发现).
 *
 * @param relation id of the relation that does not hold; null where a reported figure differs from the derived one
 * @param title what should hold
 * @param subject the figure that is contradicted, or the first of those that are
 * @param figures all that are involved, the subject first
 * @param stated what is stated, or the bound; null where values are merely the same, as is {@code computed}
 * @param computed what follows from the other figures
 * @param diagnoses probable errors, the likeliest first
 */
public record Finding(String relation, Title title, Kind kind, Severity severity, Contrast contrast,
        FigureKey subject, List<Statement> figures, Range stated, Range computed, List<Diagnosis> diagnoses) {

    public Finding {
        figures = List.copyOf(figures);
        diagnoses = List.copyOf(diagnoses);
    }
}
