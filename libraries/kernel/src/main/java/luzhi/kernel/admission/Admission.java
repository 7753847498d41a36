package luzhi.kernel.admission;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import luzhi.core.problem.Unavailable;

/** The service's budget of work, made of its heap; and how it stands, as metrics {@code luzhi.admission.*}. */
@ApplicationScoped
public class Admission implements Load {

    /** Where a request keeps the flight in which it does the work. */
    static final String FLIGHT = "luzhi.flight";

    private final AdmissionConfiguration configuration;
    private final MeterRegistry meters;
    private final CurrentVertxRequest request;
    private final Budget budget;
    private final Weights weights;
    private final Flights<Answer> flights;

    Admission(AdmissionConfiguration configuration, MeterRegistry meters, CurrentVertxRequest request) {
        this.request = request;
        this.configuration = configuration;
        this.meters = meters;
        this.budget = new Budget(size(configuration, Runtime.getRuntime().maxMemory()));
        this.weights = new Weights(configuration.work().entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey(),
                        one -> new Weights.Weight(one.getValue().places(), one.getValue().weight().asLongValue(),
                                one.getValue().weightOfByte(), one.getValue().weightOfEntry().asLongValue()))));
        this.flights = new Flights<>(budget);
        watch(configuration, meters);
    }

    private static Budget.Size size(AdmissionConfiguration configuration, long heap) {
        long weight = configuration.heapShare().multiply(BigDecimal.valueOf(heap)).longValue();
        return new Budget.Size(weight, configuration.places(),
                configuration.partyShare().multiply(BigDecimal.valueOf(weight)).longValue(),
                Math.max(1, configuration.partyShare()
                        .multiply(BigDecimal.valueOf(configuration.places())).intValue()),
                configuration.waiting());
    }

    private void watch(AdmissionConfiguration configured, MeterRegistry registry) {
        Gauge.builder("luzhi.admission.budget", budget, one -> one.size().weight()).baseUnit("bytes")
                .description("Heap that admitted work may take together").register(registry);
        configured.work().keySet().forEach(kind -> {
            Gauge.builder("luzhi.admission.taken", budget, one -> one.taken(kind).weight()).tag("kind", kind)
                    .baseUnit("bytes").description("Heap that admitted work takes").register(registry);
            Gauge.builder("luzhi.admission.working", budget, one -> one.taken(kind).places()).tag("kind", kind)
                    .description("Places that admitted work takes").register(registry);
            Gauge.builder("luzhi.admission.waiting", budget, one -> one.waiting(kind)).tag("kind", kind)
                    .description("Requests that wait for their turn").register(registry);
            refusals(kind);
        });
    }

    private Counter refusals(String kind) {
        return Counter.builder("luzhi.admission.refused").tag("kind", kind)
                .description("Requests that were sent away to come again").register(meters);
    }

    @Override
    public boolean isFull() {
        return budget.isFull();
    }

    /** What a request weighs. */
    long weigh(String kind, long bytes, long entries) {
        return weights.get(kind).of(bytes, entries);
    }

    /**
     * Lets the request at hand go on once there is room for what it turns out to be about; harmless where nothing was admitted.
     *
     * @param entries of whatever {@link AdmissionConfiguration.Work#weightOfEntry} counts
     * @throws Unavailable if there is none in time
     */
    public void reweigh(long entries) {
        Flight<Answer> flight = current();
        if (flight != null && !flights.reweigh(flight, weigh(flight.claim().kind(), 0, entries), patience())) {
            noteRefusal(flight.claim().kind());
            throw new Unavailable(retryAfter(), "overloaded");
        }
    }

    /** The flight in which the request at hand does the work; null if it was not admitted. */
    Flight<Answer> current() {
        return request.getCurrent() == null ? null : request.getCurrent().get(FLIGHT);
    }

    int places(String kind) {
        return weights.get(kind).places();
    }

    void join(String key, Seat<Answer> seat) {
        flights.join(key, seat);
    }

    void noteRefusal(String kind) {
        refusals(kind).increment();
    }

    /** Notes bytes of answers that wait for their readers; a negative number when they have gone. */
    void charge(long bytes) {
        budget.charge(bytes);
    }

    Duration patience() {
        return configuration.patience();
    }

    Duration retryAfter() {
        return configuration.retryAfter();
    }
}
