package luzhi.report.seal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.kernel.figure.FigureKey;
import luzhi.kernel.figure.Source;
import luzhi.kernel.language.Title;
import luzhi.report.consistency.Contrast;
import luzhi.report.consistency.Diagnosis;
import luzhi.report.consistency.Finding;
import luzhi.report.consistency.Kind;
import luzhi.report.consistency.Range;
import luzhi.report.consistency.Severity;
import luzhi.report.consistency.Statement;
import luzhi.report.discrepancy.Answer;
import luzhi.report.discrepancy.Discrepancy;
import luzhi.report.evaluation.Evaluation;
import luzhi.report.source.KnownFigure;

/** Which figures were found to contradict one another, and what was answered to each, by the id of the finding. */
@ApplicationScoped
class SealedFindings implements SealedPart {

    /** A finding as it is sealed. */
    private record Found(String relation, Title title, Kind kind, Severity severity, Contrast contrast,
            List<Involved> figures, Range stated, Range computed, List<String> diagnoses, Answer answer) {

        static Found of(Discrepancy discrepancy) {
            Finding finding = discrepancy.finding();
            return new Found(finding.relation(), finding.title(), finding.kind(), finding.severity(),
                    finding.contrast(), finding.figures().stream().map(Involved::of).toList(), finding.stated(),
                    finding.computed(), finding.diagnoses().stream().map(Diagnosis::code).toList(),
                    discrepancy.answer());
        }
    }

    /** A figure that a finding is about. */
    private record Involved(FigureKey figure, BigDecimal value, String unit, boolean stated, Source source) {

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
