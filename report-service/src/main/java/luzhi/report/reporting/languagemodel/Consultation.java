package luzhi.report.reporting.languagemodel;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.jboss.logging.Logger;

import luzhi.claims.proposal.Allowance;
import luzhi.claims.proposal.Passage;
import luzhi.claims.proposal.Proposal;
import luzhi.claims.proposal.Proposer;

/**
 * What a language model is asked about one text. It is given up with the first question that is not answered, and with the patience there
 * is for all: then nothing is proposed, and the log tells so.
 */
public final class Consultation implements Proposer {

    private static final Logger LOG = Logger.getLogger(Consultation.class);

    private final LanguageModel model;
    private final Duration patience;
    private Duration waited = Duration.ZERO;
    private boolean givenUp;

    /** @param patience so long the answers to all questions are waited for */
    Consultation(LanguageModel model, Duration patience) {
        this.model = model;
        this.patience = patience;
    }

    @Override
    public Allowance allowance() {
        return model.allowance();
    }

    @Override
    public List<Proposal> propose(Passage passage) {
        Duration left = patience.minus(waited);
        if (givenUp) {
            return List.of();
        }
        if (left.isNegative() || left.isZero()) {
            giveUp("no time is left");
            return List.of();
        }
        long begin = System.nanoTime();
        try {
            return model.ask(passage, left);
        } catch (LanguageModel.NotAsked | IOException failed) {
            giveUp(failed.getMessage());
            return List.of();
        } finally {
            waited = waited.plusNanos(System.nanoTime() - begin);
        }
    }

    private void giveUp(String why) {
        givenUp = true;
        LOG.infof("A text is checked without what the language model might propose further: %s", why);
    }
}
