package luzhi.report.workflow.inspection;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.RevisedEntry;
import luzhi.report.assessment.cycle.EvaluationKey;

/** How far a region's self-evaluation of a year can be trusted: the present one. */
@Entity
class Credibility extends RevisedEntry {

    @EmbeddedId
    private EvaluationKey key;

    @Embedded
    private Reckoning reckoning;

    /** For Hibernate. */
    protected Credibility() {}

    /** A first one. */
    Credibility(EvaluationKey key, Reckoning reckoning, Recording recording) {
        super(recording);
        this.key = key;
        this.reckoning = reckoning;
    }

    /** It was reckoned again: if something else came out, that is kept. */
    void reckon(Reckoning other, Recording by) {
        if (!reckoning.isLike(other)) {
            reckoning = other;
            revise(by);
        }
    }

    /** The seal whose verdicts were counted. */
    int seal() {
        return reckoning.seal();
    }

    @Override
    public Reckoning content() {
        return reckoning;
    }

    CredibilityView view() {
        return CredibilityView.of(key, reckoning, revision(), recording());
    }
}
