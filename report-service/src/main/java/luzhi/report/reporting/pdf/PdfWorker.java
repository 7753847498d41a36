package luzhi.report.reporting.pdf;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

import luzhi.kernel.deferred.DeferredWorker;

/** Makes PDF files that were ordered, here or at another replica. */
@ApplicationScoped
class PdfWorker {

    private final DeferredWorker<PdfOrder> worker;

    PdfWorker(PdfQueue queue, PdfConfiguration configuration, Vertx timers, Clock clock) {
        this.worker = new DeferredWorker<>("PDF files", queue, configuration, timers, clock);
    }

    void begin(@Observes StartupEvent started) {
        worker.begin();
    }

    void stop(@Observes ShutdownEvent stopped) {
        worker.stop();
    }

    void look() {
        worker.look();
    }
}
