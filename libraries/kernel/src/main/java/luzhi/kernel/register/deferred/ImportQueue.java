package luzhi.kernel.register.deferred;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.kernel.deferred.DeferredQueue;
import luzhi.kernel.deferred.Lease;

/** Imports as work that nobody waits for. */
@ApplicationScoped
class ImportQueue implements DeferredQueue<DeferredImport> {

    private final DeferredImportRepository repository;
    private final ImportRun run;

    ImportQueue(DeferredImportRepository repository, ImportRun run) {
        this.repository = repository;
        this.run = run;
    }

    @Override
    public Optional<DeferredImport> takeUp(UUID lease, OffsetDateTime now, OffsetDateTime until, int tries) {
        return repository.takeUp(lease, now, until, tries);
    }

    @Override
    public Optional<DeferredImport> takeLeft(UUID lease, OffsetDateTime now, OffsetDateTime until, int tries) {
        return repository.takeLeft(lease, now, until, tries);
    }

    @Override
    public boolean renew(long id, UUID lease, OffsetDateTime until, long done) {
        return repository.renew(id, lease, until, done);
    }

    @Override
    public void forget(OffsetDateTime endedBefore) {
        repository.forget(endedBefore);
    }

    @Override
    public long id(DeferredImport work) {
        return work.id();
    }

    @Override
    public boolean work(DeferredImport taken, Lease lease) {
        return run.work(taken, lease);
    }

    @Override
    public void giveUp(DeferredImport left, Lease lease) {
        run.giveUp(left, lease);
    }
}
