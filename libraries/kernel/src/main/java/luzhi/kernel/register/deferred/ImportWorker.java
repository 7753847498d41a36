package luzhi.kernel.register.deferred;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

import luzhi.kernel.deferred.DeferredWorker;
import luzhi.kernel.register.RegisterCatalog;

/** Works through imports whose senders do not wait. */
@ApplicationScoped
public class ImportWorker {

    private final RegisterCatalog registers;
    private final DeferredWorker<DeferredImport> worker;

    ImportWorker(ImportQueue queue, DeferredImportConfiguration configuration, RegisterCatalog registers, Vertx timers,
            Clock clock) {
        this.registers = registers;
        this.worker = new DeferredWorker<>("imports", queue, configuration, timers, clock);
    }

    void begin(@Observes StartupEvent started) {
        begin();
    }

    /** Begins to work; nothing is done in a service without registers. */
    public void begin() {
        if (!registers.listAll().isEmpty()) {
            worker.begin();
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        stop();
    }

    /** Lets those under way be undone and wait for others, and takes up no more. */
    public void stop() {
        worker.stop();
    }

    /** Looks for imports that are due, unless as many are under way as may be. */
    public void look() {
        worker.look();
    }
}
