package luzhi.report.proofreading;

import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.kernel.problem.RuleBroken;
import luzhi.kernel.problem.TooLarge;
import luzhi.kernel.problem.Unavailable;
import luzhi.report.manuscript.Manuscript;
import luzhi.report.manuscript.ManuscriptFile;

/** Reads reports and has them proofread, a few at a time. */
@ApplicationScoped
public class ProofreadingDesk {

    private final Proofreader proofreader;
    private final ProofreadingConfiguration configuration;
    private final Semaphore places;

    ProofreadingDesk(Proofreader proofreader, ProofreadingConfiguration configuration) {
        this.proofreader = proofreader;
        this.configuration = configuration;
        this.places = new Semaphore(configuration.atOnce(), true);
    }

    /**
     * A text and what became of reading it.
     *
     * @param manuscript what was read
     */
    public record Outcome(Manuscript manuscript, Proof proof) {}

    /**
     * Proofreads a report.
     *
     * @param record whose recorded figures it is held against, too; null for none
     * @throws RuleBroken if there is no text in it that can be read
     * @throws TooLarge if the text is too long
     * @throws Unavailable if too many others are waiting
     */
    Outcome proofread(ManuscriptFile file, RecordScope record, Locale language) {
        takePlace();
        try {
            Manuscript manuscript = file.read();
            Proof proof = record == null
                    ? proofreader.read(manuscript, language)
                    : proofreader.read(manuscript, language, record.cycle(), record.region());
            return new Outcome(manuscript, proof);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(configuration.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Unavailable("proofreading-busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("proofreading-busy");
        }
    }
}
