package luzhi.relations;

import java.util.List;

import org.jspecify.annotations.Nullable;

import luzhi.core.figure.FigureKey;
import luzhi.core.language.Title;

/**
 * Figures that contradict one another (核查发现).
 *
 * @param relation id of the relation that does not hold; null where a reported figure differs from the derived one
 * @param title what should hold
 * @param subject the figure that is contradicted, or the first of those that are
 * @param figures all that are involved, the subject first
 * @param compared what is held against one another
 * @param diagnoses probable errors, the likeliest first
 */
public record Finding(String relation, Title title, Kind kind, Severity severity, Contrast contrast,
        FigureKey subject, List<Statement> figures, Compared compared, List<Diagnosis> diagnoses) {

    public Finding {
        figures = List.copyOf(figures);
        diagnoses = List.copyOf(diagnoses);
    }

    /** What is stated, or the bound; null where values are merely the same. */
    public @Nullable Range stated() {
        return compared.stated();
    }

    /** What follows from the other figures; null where values are merely the same. */
    public @Nullable Range computed() {
        return compared.computed();
    }

    /** The unit of the figure that is contradicted. */
    public String unit() {
        return figures.get(0).unit();
    }
}
