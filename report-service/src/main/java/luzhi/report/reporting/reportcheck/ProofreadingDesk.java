package luzhi.report.reporting.reportcheck;

import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.claims.check.Proof;
import luzhi.claims.check.Proofreader;
import luzhi.claims.writtenreport.Manuscript;
import luzhi.claims.writtenreport.ManuscriptFile;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;
import luzhi.core.problem.Unavailable;
import luzhi.report.assessment.cycle.CycleLibrary;
import luzhi.report.assessment.source.Sources;

/** Reads reports and has them proofread, a few at a time. */
@ApplicationScoped
public class ProofreadingDesk {

    private final Proofreader proofreader;
    private final Sources sources;
    private final CycleLibrary cycles;
    private final ProofreadingConfiguration configuration;
    private final Semaphore places;
    private final Semaphore characters;

    ProofreadingDesk(Proofreader proofreader, Sources sources, CycleLibrary cycles,
            ProofreadingConfiguration configuration) {
        this.proofreader = proofreader;
        this.sources = sources;
        this.cycles = cycles;
        this.configuration = configuration;
        this.places = new Semaphore(configuration.atOnce(), true);
        this.characters = new Semaphore(configuration.charactersAtOnce(), true);
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
     * @throws NotFound if there is no such cycle
     * @throws RuleBroken if there is no text in it that can be read
     * @throws TooLarge if the text is too long
     * @throws Unavailable if too many others are waiting
     */
    Outcome proofread(ManuscriptFile file, RecordScope record, Locale language) {
        take(places, 1);
        try {
            Manuscript manuscript = file.read();
            return new Outcome(manuscript, proofread(manuscript, record, language));
        } finally {
            places.release();
        }
    }

    private Proof proofread(Manuscript manuscript, RecordScope record, Locale language) {
        int length = Math.min(manuscript.text().length(), configuration.charactersAtOnce());
        take(characters, length);
        try {
            return record == null
                    ? proofreader.read(manuscript, language)
                    : proofreader.read(manuscript, language, cycles.get(record.cycle()).year(), record.region(),
                            new FiguresOfServices(sources, record.region()));
        } finally {
            characters.release(length);
        }
    }

    private void take(Semaphore what, int count) {
        try {
            if (!what.tryAcquire(count, configuration.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Unavailable("proofreading-busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("proofreading-busy");
        }
    }
}
