package luzhi.report.seal;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.report.evaluation.Evaluation;
import luzhi.report.source.KnownFigure;

/** Which figures were found to contradict one another, and what was answered to each, by the id of the finding. */
@ApplicationScoped
class SealedFindings implements SealedPart {

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public JsonNode of(Evaluation evaluation, Collection<KnownFigure> textFigures) {
        ObjectNode findings = JsonNodeFactory.instance.objectNode();
        evaluation.findings().forEach(found -> findings.set(found.id(), SealJson.tree(found)));
        return findings;
    }
}
