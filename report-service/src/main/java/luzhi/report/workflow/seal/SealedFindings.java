package luzhi.report.workflow.seal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Provenance;
import luzhi.core.language.Title;
import luzhi.relations.Contrast;
import luzhi.relations.Diagnosis;
import luzhi.relations.Finding;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;
import luzhi.relations.Statement;
import luzhi.report.assessment.discrepancy.AnswerView;
import luzhi.report.assessment.discrepancy.Discrepancy;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.source.KnownFigure;

/** Which figures were found to contradict one another, and what was answered to each, by the id of the finding. */
@ApplicationScoped
class SealedFindings implements SealedPart {

    /** A finding as it is sealed. */
    private record Found(String relation, Title title, Kind kind, Severity severity, Contrast contrast,
            List<Involved> figures, Range stated, Range computed, List<String> diagnoses, AnswerView answer) {

        static Found of(Discrepancy discrepancy) {
            Finding finding = discrepancy.finding();
            return new Found(finding.relation(), finding.title(), finding.kind(), finding.severity(),
                    finding.contrast(), finding.figures().stream().map(Involved::of).toList(), finding.stated(),
                    finding.computed(), finding.diagnoses().stream().map(Diagnosis::code).toList(),
                    discrepancy.answer());
        }
    }

    /** A figure that a finding is about. */
    private record Involved(FigureKey figure, BigDecimal value, String unit, boolean stated, Provenance source) {

        static Involved of(Statement statement) {
            return new Involved(statement.key(), statement.value(), statement.unit(), statement.stated(),
                    statement.source());
        }
    }

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public JsonNode of(Evaluation evaluation, Collection<KnownFigure> textFigures) {
        ObjectNode findings = JsonNodeFactory.instance.objectNode();
        evaluation.findings().forEach(found -> findings.set(found.id(), SealJson.tree(Found.of(found))));
        return findings;
    }
}
