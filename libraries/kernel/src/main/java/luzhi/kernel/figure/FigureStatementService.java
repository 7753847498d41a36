package luzhi.kernel.figure;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import luzhi.core.figure.Figure;
import luzhi.core.figure.FigureKey;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.RevisionRequired;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.StaleRevision;
import luzhi.kernel.access.Caller;
import luzhi.kernel.http.EntityTags;

/** States figures: a batch at a time, all of it or nothing, each change a revision with its author. */
@ApplicationScoped
public class FigureStatementService {

    private static final Logger LOG = Logger.getLogger(FigureStatementService.class);

    private final FigureBatchReader reader;
    private final FigureRepository repository;
    private final Caller caller;
    private final Clock clock;

    FigureStatementService(FigureBatchReader reader, FigureRepository repository, Caller caller, Clock clock) {
        this.reader = reader;
        this.repository = repository;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * States the figures of a JSON body.
     *
     * @param ifMatch the tag of the figures as the caller read them, {@code *} to replace whatever is there, or null: then
     *        every statement that changes a figure has to carry the revision it replaces
     * @throws RuleBroken if anything in the body is wrong
     * @throws Forbidden if a region lies outside the caller's subtree
     * @throws StaleRevision if a figure was changed since the caller read it
     * @throws RevisionRequired if a figure exists and the caller does not say which revision to replace
     */
    @Transactional
    public Receipt state(byte[] body, String ifMatch) {
        List<Statement> batch = reader.read(body);
        requireScope(batch);
        SortedMap<FigureKey, Figure> present = repository.lock(batch);
        requireRevisions(batch, present, ifMatch);
        FigureRepository.Stored stored = repository.store(batch, present, caller.name(), OffsetDateTime.now(clock));
        if (stored.overtaken() > 0) {
            throw new StaleRevision(Fault.of("batch-changed"));
        }
        LOG.infof("%s stated %d figures: %d new, %d changed", caller.name(), batch.size(), stored.inserted(),
                stored.updated());
        return new Receipt(batch.size(), stored.inserted(), stored.updated(),
                batch.size() - stored.inserted() - stored.updated(), tagAfter(batch, present));
    }

    private void requireScope(List<Statement> batch) {
        Faults foreign = new Faults();
        batch.stream().filter(statement -> !caller.covers(statement.key().region())).forEach(statement -> foreign.at(
                statement.pointer() + "/region", "region-out-of-scope", statement.key().region(), caller.region()));
        foreign.throwIfAnyForbidden();
    }

    private static void requireRevisions(List<Statement> batch, SortedMap<FigureKey, Figure> present, String ifMatch) {
        if (ifMatch != null) {
            if (!EntityTags.names(ifMatch, EntityTags.of(present.values().stream().map(Figure::fingerprint)))) {
                throw new StaleRevision(Fault.of("batch-changed"));
            }
            return;
        }
        Faults stale = new Faults();
        Faults unguarded = new Faults();
        for (Statement statement : batch) {
            Figure figure = present.get(statement.key());
            int revision = figure == null ? 0 : figure.revision();
            if (statement.replaces() != null && statement.replaces() != revision) {
                stale.at(statement.pointer(), "figure-changed", revision, statement.replaces());
            } else if (statement.replaces() == null && figure != null && statement.changes(figure)) {
                unguarded.at(statement.pointer(), "figure-exists", revision);
            }
        }
        stale.throwIfAnyStale();
        unguarded.throwIfAnyUnguarded();
    }

    /** The tag that a query for the figures of the batch will answer. */
    private static String tagAfter(List<Statement> batch, Map<FigureKey, Figure> before) {
        return EntityTags.of(batch.stream().map(statement -> {
            Figure figure = before.get(statement.key());
            int revision = figure == null ? 1 : figure.revision() + (statement.changes(figure) ? 1 : 0);
            return Figure.fingerprint(statement.key(), String.valueOf(revision));
        }));
    }
}
