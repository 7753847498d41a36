package luzhi.kernel.admission;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import luzhi.core.problem.Unavailable;
import luzhi.kernel.database.DatabaseAway;

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
    private final List<Gauge> gauges = new ArrayList<>();

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
        watch();
    }

    private static Budget.Size size(AdmissionConfiguration configuration, long heap) {
        long weight = configuration.heapShare().multiply(BigDecimal.valueOf(heap)).longValue();
        return new Budget.Size(weight, configuration.places(),
                configuration.partyShare().multiply(BigDecimal.valueOf(weight)).longValue(),
                Math.max(1, configuration.partyShare()
                        .multiply(BigDecimal.valueOf(configuration.places())).intValue()),
                configuration.waiting());
    }

    private void watch() {
        watch("budget", null, "bytes", "Heap that admitted work may take together", one -> one.size().weight());
        configuration.work().keySet().forEach(kind -> {
            watch("taken", kind, "bytes", "Heap that admitted work takes", one -> one.taken(kind).weight());
            watch("working", kind, null, "Places that admitted work takes", one -> one.taken(kind).places());
            watch("waiting", kind, null, "Requests that wait for their turn", one -> one.waiting(kind));
            refusals(kind);
        });
    }

    private void watch(String name, String kind, String unit, String description, ToDoubleFunction<Budget> value) {
        gauges.add(Gauge.builder("luzhi.admission." + name, budget, value)
                .tags(kind == null ? Tags.empty() : Tags.of("kind", kind)).baseUnit(unit).description(description)
                .register(meters));
    }

    /** A registry lives longer than an application: what is left there would stand for the next one. */
    @PreDestroy
    void unwatch() {
        gauges.forEach(meters::remove);
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

    /**
     * Waits for room for work that no request waits for.
     *
     * @param party whose work it is among others': a region
     * @return the room, to be given back; nothing if there is none in time
     */
    public Optional<Room> waitForRoom(String kind, String caller, String party) {
        CompletableFuture<Budget.Ticket> turn = new CompletableFuture<>();
        Budget.Ticket asked = budget.ask(new Claim(kind, caller, party, weigh(kind, 0, 0), places(kind)), new Turn() {
            @Override
            public void begin(Budget.Ticket begun) {
                turn.complete(begun);
            }

            @Override
            public void refuse() {
                turn.complete(null);
            }
        });
        turn.completeOnTimeout(null, patience().toMillis(), TimeUnit.MILLISECONDS).join();
        if (turn.join() == null && (budget.forget(asked) || !asked.isAtWork())) {
            noteRefusal(kind);
            return Optional.empty();
        }
        return Optional.of(() -> budget.giveBack(asked));
    }

    /** The flight in which the request at hand does the work; null if it was not admitted. */
    Flight<Answer> current() {
        return request.getCurrent() == null ? null : request.getCurrent().get(FLIGHT);
    }

    /** Sends away all who wait: their turn would only bring them to wait for the database. */
    void giveUp(@Observes DatabaseAway away) {
        flights.refuseAll();
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
