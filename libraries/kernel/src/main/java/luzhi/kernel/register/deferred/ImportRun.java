package luzhi.kernel.register.deferred;

import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Refusal;
import luzhi.core.problem.Unavailable;
import luzhi.core.rows.RowReader;
import luzhi.kernel.admission.Admission;
import luzhi.kernel.admission.Room;
import luzhi.kernel.database.DatabaseFailure;
import luzhi.kernel.deferred.Lease;
import luzhi.kernel.http.EntityTags;
import luzhi.kernel.problem.ProblemWriter;
import luzhi.kernel.register.ImportReceipt;
import luzhi.kernel.register.ImportWatch;
import luzhi.kernel.register.Pieces;
import luzhi.kernel.register.RegisterCatalog;
import luzhi.kernel.register.RegisterImport;
import luzhi.kernel.storage.QuotaConfiguration;

/** Does what an import is to do, and sees to it that it ends in one state whatever happens. */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);
    private static final String KIND = "deferred-import";
    private static final String ANOTHER_IS_AT_WORK = "import-in-progress";

    private final DeferredImportRepository repository;
    private final DeferredImportConfiguration configuration;
    private final RegisterCatalog registers;
    private final RegisterImport imports;
    private final Admission admission;
    private final ProblemWriter problems;
    private final QuotaConfiguration quotas;
    private final ObjectMapper json;
    private final Clock clock;

    ImportRun(DeferredImportRepository repository, DeferredImportConfiguration configuration,
            RegisterCatalog registers, RegisterImport imports, Admission admission, ProblemWriter problems,
            QuotaConfiguration quotas, ObjectMapper json, Clock clock) {
        this.repository = repository;
        this.configuration = configuration;
        this.registers = registers;
        this.imports = imports;
        this.admission = admission;
        this.problems = problems;
        this.quotas = quotas;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Works through one that was taken up by this lease.
     *
     * @return whether it has ended; else it waits for another time
     */
    boolean work(DeferredImport taken, Lease lease) {
        Optional<Room> room = admission.waitForRoom(KIND, taken.sender().name(), taken.sender().scope().text());
        if (room.isEmpty()) {
            return putBack(taken, lease, configuration.againAfter());
        }
        try {
            take(taken, lease);
            return true;
        } catch (Lease.Ended ended) {
            // harmless if it is in other hands; if this service stops, another may take it up at once
            return putBack(taken, lease, Duration.ZERO);
        } catch (Refusal refusal) {
            return judge(taken, lease, refusal);
        } catch (RuntimeException failure) {
            return judge(taken, lease, failure);
        } finally {
            room.get().giveBack();
        }
    }

    private void take(DeferredImport taken, Lease lease) {
        MessageDigest digest = EntityTags.sha256();
        try (RowReader file = taken.type().open(new DigestInputStream(
                new Pieces(piece -> repository.findPiece(taken.id(), piece)), digest))) {
            imports.take(registers.get(taken.register()), file, digest, taken.order(), new ImportWatch() {
                @Override
                public void read(long rows) {
                    lease.reach(rows);
                }

                @Override
                public void settle(Handle transaction, ImportReceipt receipt) {
                    if (!repository.finish(transaction, taken.id(), lease.id(), now(), lease.done(),
                            write(receipt))) {
                        throw new Lease.Ended();
                    }
                }
            });
        }
    }

    private boolean judge(DeferredImport taken, Lease lease, Refusal refusal) {
        boolean isForLater = refusal instanceof Unavailable
                || refusal instanceof Conflict && refusal.faults().get(0).code().equals(ANOTHER_IS_AT_WORK);
        if (isForLater) {
            return putBack(taken, lease, configuration.againAfter());
        }
        repository.refuse(taken.id(), lease.id(), now(), lease.done(),
                write(problems.problem(refusal, taken.order().language())));
        return true;
    }

    private boolean judge(DeferredImport taken, Lease lease, RuntimeException failure) {
        if (DatabaseFailure.of(failure) == DatabaseFailure.QUOTA_REACHED) {
            return judge(taken, lease, new Conflict("quota-of-revisions", quotas.revisionsPerRegion()));
        }
        LOG.errorf(failure, "Import %d of %s failed, at try %d", (Object) taken.id(), taken.register(),
                taken.standing().tries());
        if (taken.standing().tries() < configuration.tries()) {
            repository.putOff(taken.id(), lease.id(), now().plus(configuration.againAfter()));
            return false;
        }
        giveUp(taken, lease);
        return true;
    }

    /** Ends one that was tried as often as may be. */
    void giveUp(DeferredImport left, Lease lease) {
        Fault fault = Fault.of("import-given-up", configuration.tries());
        repository.giveUp(left.id(), lease.id(), now(), left.standing().rowsRead(),
                write(problems.failure(fault, left.order().language())));
    }

    private boolean putBack(DeferredImport taken, Lease lease, Duration pause) {
        repository.putBack(taken.id(), lease.id(), now().plus(pause));
        return false;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private String write(Object outcome) {
        try {
            return json.writeValueAsString(outcome);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
