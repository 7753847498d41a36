package luzhi.kernel.deferred;

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

import org.jboss.logging.Logger;

import io.vertx.core.Vertx;

/**
 * Works through what nobody waits for, a few at a time, this service's own and what others left; and renews the lease of each while it does.
 *
 * @param <T> a piece of work
 */
public final class DeferredWorker<T> {

    private static final Logger LOG = Logger.getLogger(DeferredWorker.class);
    /** A lease is renewed so often before it would end; as often it is told how far a piece of work is. */
    private static final int RENEWALS = 15;
    /** For those under way to be undone, of the time that a service has to stop. */
    private static final Duration TO_STOP = Duration.ofSeconds(5);

    private final String name;
    private final DeferredQueue<T> queue;
    private final DeferredSettings settings;
    private final Vertx timers;
    private final Clock clock;
    private final Semaphore places;
    private final AtomicBoolean isToLook = new AtomicBoolean();
    private final Map<Long, Lease> underWay = new ConcurrentHashMap<>();
    private volatile ExecutorService threads;
    private long looking;
    private long renewing;

    /** @param name what the work is called in the log */
    public DeferredWorker(String name, DeferredQueue<T> queue, DeferredSettings settings, Vertx timers, Clock clock) {
        this.name = name;
        this.queue = queue;
        this.settings = settings;
        this.timers = timers;
        this.clock = clock;
        this.places = new Semaphore(settings.atOnce());
    }

    /** Begins to work. */
    public synchronized void begin() {
        if (threads != null) {
            return;
        }
        // one more, which renews leases
        threads = Executors.newFixedThreadPool(settings.atOnce() + 1);
        looking = timers.setPeriodic(settings.lookEvery().toMillis(), tick -> look());
        renewing = timers.setPeriodic(Math.max(1, settings.lease().toMillis() / RENEWALS),
                tick -> execute(this::renew));
        look();
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
                LOG.warnf("One of the %s is still under way; it will be taken up again when its lease has ended", name);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks for those that are due, unless as many are under way as may be: then whoever has done one looks. */
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
            LOG.warnf("The %s cannot be worked through for the moment: %s", name, failure);
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
        Optional<T> taken = queue.takeUp(lease.id(), now(), leaseUntil(), settings.tries());
        taken.ifPresent(next -> workOn(next, lease));
        return taken.isPresent();
    }

    private void workOn(T next, Lease lease) {
        underWay.put(queue.id(next), lease);
        // there may be more for another to work on
        look();
        try {
            if (!queue.work(next, lease)) {
                timers.setTimer(settings.againAfter().toMillis(), due -> look());
            }
        } finally {
            underWay.remove(queue.id(next), lease);
        }
    }

    private void endThoseLeft() {
        queue.forget(now().minus(settings.kept()));
        Lease lease = new Lease();
        Optional<T> left = queue.takeLeft(lease.id(), now(), leaseUntil(), settings.tries());
        while (left.isPresent()) {
            queue.giveUp(left.get(), lease);
            left = queue.takeLeft(lease.id(), now(), leaseUntil(), settings.tries());
        }
    }

    private void renew() {
        underWay.forEach((id, lease) -> {
            try {
                if (!queue.renew(id, lease.id(), leaseUntil(), lease.done())) {
                    lease.end();
                }
            } catch (RuntimeException failure) {
                LOG.warnf("The lease of number %d of the %s cannot be renewed for the moment: %s", id, name, failure);
            }
        });
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private OffsetDateTime leaseUntil() {
        return now().plus(settings.lease());
    }
}
