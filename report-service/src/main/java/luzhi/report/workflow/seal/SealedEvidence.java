package luzhi.report.workflow.seal;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.workflow.evidence.EvidenceService;

/** Which files the region filed for which criteria and figures, each with its SHA-256, by the id of the entry. */
@ApplicationScoped
class SealedEvidence implements SealedPart {

    private final EvidenceService service;

    SealedEvidence(EvidenceService service) {
        this.service = service;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public JsonNode of(Evaluation evaluation, Collection<KnownFigure> textFigures) {
        ObjectNode evidence = JsonNodeFactory.instance.objectNode();
        service.list(evaluation.cycle().year(), evaluation.region().code())
                .forEach(entry -> evidence.set(String.valueOf(entry.id()), SealJson.tree(entry)));
        return evidence;
    }
}
