package luzhi.claims.check;

import java.util.List;

import luzhi.claims.reading.Mention;
import luzhi.relations.Diagnosis;
import luzhi.relations.Finding;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/**
 * What does not hold among the figures of a text, before it is put into words.
 *
 * @param says key of the sentence that says so
 * @param figures those involved, the contradicted one first
 * @param stated what is stated, or the bound
 * @param computed what follows from the others
 * @param relation the relation among measures that does not hold; null where the text itself says what should
 */
record Contradiction(Kind kind, Severity severity, String says, List<Mention> figures, Range stated, Range computed,
        List<Diagnosis> diagnoses, Finding relation) {

    Contradiction {
        figures = List.copyOf(figures);
        diagnoses = List.copyOf(diagnoses);
    }

    Contradiction(Kind kind, Severity severity, String says, List<Mention> figures, Range stated, Range computed,
            List<Diagnosis> diagnoses) {
        this(kind, severity, says, figures, stated, computed, diagnoses, null);
    }

    Mention contradicted() {
        return figures.get(0);
    }
}
