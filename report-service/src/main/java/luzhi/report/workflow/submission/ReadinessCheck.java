package luzhi.report.workflow.submission;

import java.util.List;

import luzhi.report.assessment.evaluation.Evaluation;

/**
 * One thing that is looked at before an evaluation is submitted. Every bean of this type is asked, also within the transaction
 * that submits: it may read the database and asks no other service.
 */
public interface ReadinessCheck {

    /** What it finds; nothing if all is well. */
    List<Concern> concerns(Evaluation evaluation);
}
