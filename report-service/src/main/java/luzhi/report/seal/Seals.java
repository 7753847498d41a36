package luzhi.report.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import luzhi.report.evaluation.Evaluation;

/** Seals evaluations. */
@ApplicationScoped
public class Seals {

    /**
     * Seals an evaluation as it stands: rules, inputs, verdicts. Takes part in the transaction that submits, so that nothing is
     * submitted without its seal, and asks no other service. Two submissions of one region seal one after the other.
     *
     * @param comment what the submitter says of it; null for nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Seal seal(Evaluation evaluation, String comment) {
        throw new UnsupportedOperationException();
    }
}
