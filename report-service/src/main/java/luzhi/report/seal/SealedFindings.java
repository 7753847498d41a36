package luzhi.report.seal;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.report.evaluation.Evaluation;

/** What was contradictory among the figures, and what was answered to it: by the id of each finding. */
@ApplicationScoped
class SealedFindings implements SealedPart {

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public JsonNode of(Evaluation evaluation) {
        ObjectNode findings = JsonNodeFactory.instance.objectNode();
        evaluation.findings().forEach(found -> findings.putObject(found.id())
                .<ObjectNode>setAll(Map.of("finding", SealedDocument.tree(found.finding()), "answer",
                        SealedDocument.tree(found.answer()))));
        return findings;
    }
}
