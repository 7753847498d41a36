package luzhi.report.workflow.seal;

import java.util.Collection;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.source.KnownFigure;

/**
 * Something a seal holds beside rules, inputs and verdicts: what was found, written or filed. Every bean of this type is asked
 * when an evaluation is sealed. The program that verifies seals describes each part field by field: a new one is added there, too.
 */
public interface SealedPart {

    /** Under which name it stands in the document; no two share one. */
    String name();

    /**
     * The part as it is now. Called in the transaction that seals: no other service is asked. Objects are keyed by what they are
     * about rather than listed, so that two seals can be compared entry by entry.
     *
     * @param textFigures the figures that the region's texts name
     */
    JsonNode of(Evaluation evaluation, Collection<KnownFigure> textFigures);
}
