package luzhi.report.seal;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.report.evaluation.Evaluation;
import luzhi.report.evidence.EvidenceFolder;

/** The files that back criteria and figures, each by its SHA-256: by the number of the entry. */
@ApplicationScoped
class SealedEvidence implements SealedPart {

    private final EvidenceFolder folder;

    SealedEvidence(EvidenceFolder folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public JsonNode of(Evaluation evaluation) {
        ObjectNode filed = JsonNodeFactory.instance.objectNode();
        folder.list(evaluation.cycle().year(), evaluation.region().code())
                .forEach(entry -> filed.set(String.valueOf(entry.id()), SealedDocument.tree(entry)));
        return filed;
    }
}
