package luzhi.kernel.register.deferred;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

import luzhi.kernel.register.RegisterCatalog;

/**
 * Works through imports whose senders do not wait, a few at a time, this service's own and those that others left; and renews the lease of
 * each while it does.
 */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    /** A lease is renewed so often before it would end; as often it is told how far an import is. */
    private static final int RENEWALS = 15;
    /** For those under way to be undone, of the time that a service has to stop. */
    private static final Duration TO_STOP = Duration.ofSeconds(5);

    private final DeferredImportRepository repository;
    private final DeferredImportConfiguration configuration;
    private final RegisterCatalog registers;
    private final ImportRun run;
    private final Vertx timers;
    private final Clock clock;
    private final Semaphore places;
    private final AtomicBoolean isToLook = new AtomicBoolean();
    private final Map<Long, Lease> underWay = new ConcurrentHashMap<>();
    private volatile ExecutorService threads;
    private long looking;
    private long renewing;

    ImportWorker(DeferredImportRepository repository, DeferredImportConfiguration configuration,
            RegisterCatalog registers, ImportRun run, Vertx timers, Clock clock) {
        this.repository = repository;
        this.configuration = configuration;
        this.registers = registers;
        this.run = run;
        this.timers = timers;
        this.clock = clock;
        this.places = new Semaphore(configuration.atOnce());
    }

    void begin(@Observes StartupEvent started) {
        begin();
    }

    /** Begins to work; nothing is done in a service without registers. */
    public synchronized void begin() {
        if (registers.listAll().isEmpty() || threads != null) {
            return;
        }
        // one more, which renews leases
        threads = Executors.newFixedThreadPool(configuration.atOnce() + 1);
        looking = timers.setPeriodic(configuration.lookEvery().toMillis(), tick -> look());
        renewing = timers.setPeriodic(Math.max(1, configuration.lease().toMillis() / RENEWALS),
                tick -> execute(this::renew));
        look();
    }

    void stop(@Observes ShutdownEvent stopped) {
        stop();
    }

    /** Lets those under way be undone and wait for others, and takes up no more. */
    public synchronized void stop() {
        if (threads == null) {
            return;
        }
        timers.cancelTimer(looking);
        timers.cancelTimer(renewing);
        ExecutorService ending = threads;
        threads = null;
        underWay.values().forEach(Lease::end);
        ending.shutdown();
        try {
            if (!ending.awaitTermination(TO_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("An import is still under way; it will be taken up again when its lease has ended");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks for imports that are due, unless as many are under way as may be: then whoever has done one looks. */
    public void look() {
        isToLook.set(true);
        if (places.tryAcquire() && !execute(this::workThrough)) {
            places.release();
        }
    }

    private boolean execute(Runnable work) {
        ExecutorService at = threads;
        if (at == null || at.isShutdown()) {
            return false;
        }
        at.execute(work);
        return true;
    }

    private void workThrough() {
        try {
            while (threads != null && isToLook.getAndSet(false)) {
                endThoseLeft();
                while (threads != null && workOnNext()) {
                    // and on the one behind it
                }
            }
        } catch (RuntimeException failure) {
            LOG.warnf("Imports cannot be worked through for the moment: %s", failure);
        } finally {
            places.release();
        }
        // who came after the last look found no place
        if (isToLook.get()) {
            look();
        }
    }

    private boolean workOnNext() {
        Lease lease = new Lease();
        Optional<DeferredImport> taken = repository.takeUp(lease.id(), now(), leaseUntil(), configuration.tries());
        taken.ifPresent(next -> workOn(next, lease));
        return taken.isPresent();
    }

    private void workOn(DeferredImport next, Lease lease) {
        underWay.put(next.id(), lease);
        // there may be more for another to work on
        look();
        try {
            if (!run.work(next, lease)) {
                timers.setTimer(configuration.againAfter().toMillis(), due -> look());
            }
        } finally {
            underWay.remove(next.id(), lease);
        }
    }

    private void endThoseLeft() {
        repository.forget(now().minus(configuration.kept()));
        Lease lease = new Lease();
        Optional<DeferredImport> left = repository.takeLeft(lease.id(), now(), leaseUntil(), configuration.tries());
        while (left.isPresent()) {
            run.giveUp(left.get(), lease);
            left = repository.takeLeft(lease.id(), now(), leaseUntil(), configuration.tries());
        }
    }

    private void renew() {
        underWay.forEach((id, lease) -> {
            try {
                if (!repository.renew(id, lease.id(), leaseUntil(), lease.rowsRead())) {
                    lease.end();
                }
            } catch (RuntimeException failure) {
                LOG.warnf("The lease of import %d cannot be renewed for the moment: %s", id, failure);
            }
        });
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private OffsetDateTime leaseUntil() {
        return now().plus(configuration.lease());
    }
}
