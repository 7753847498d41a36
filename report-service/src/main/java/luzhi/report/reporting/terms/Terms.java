package luzhi.report.reporting.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import luzhi.core.figure.Missing;
import luzhi.core.figure.Origin;
import luzhi.core.language.Titled;
import luzhi.core.region.RegionLevel;
import luzhi.relations.Kind;
import luzhi.relations.Outcome;
import luzhi.relations.Severity;
import luzhi.report.assessment.discrepancy.AnswerKind;
import luzhi.report.assessment.evaluation.TaskStatus;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.ServiceNames;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.report.workflow.rectification.RectificationAction;
import luzhi.report.workflow.rectification.Status;
import luzhi.report.workflow.submission.Action;
import luzhi.report.workflow.submission.State;

/** All terms, kind by kind. */
final class Terms {

    private static final Map<String, List<? extends Titled>> KINDS = kinds();
    private static final String SERVICE = "service";

    private Terms() {}

    private static Map<String, List<? extends Titled>> kinds() {
        Map<String, List<? extends Titled>> kinds = new LinkedHashMap<>();
        kinds.put("task-status", List.of(TaskStatus.values()));
        kinds.put("verdict", List.of(Verdict.values()));
        kinds.put("finding-severity", List.of(Severity.values()));
        kinds.put("finding-kind", List.of(Kind.values()));
        kinds.put("check-outcome", List.of(Outcome.values()));
        kinds.put("answer-kind", List.of(AnswerKind.values()));
        kinds.put("source-status", List.of(SourceStatus.values()));
        kinds.put("origin", List.of(Origin.values()));
        kinds.put("missing", List.of(Missing.values()));
        kinds.put("region-level", List.of(RegionLevel.values()));
        kinds.put("submission-state", List.of(State.values()));
        kinds.put("submission-action", List.of(Action.values()));
        kinds.put("rectification-status", List.of(Status.values()));
        kinds.put("rectification-act", List.of(RectificationAction.values()));
        return kinds;
    }

    /** @param owners of figures, who have titles too */
    static List<Term> list(Collection<Owner> owners) {
        List<Term> terms = new ArrayList<>();
        KINDS.forEach((kind, constants) -> constants.forEach(constant -> terms.add(Term.of(kind, constant))));
        owners.stream().map(Owner::code)
                .forEach(service -> terms.add(new Term(SERVICE, service, ServiceNames.of(service))));
        return terms;
    }
}
