package luzhi.report.assessment.source;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.kernel.access.Caller;
import luzhi.kernel.figure.FigureDemand;

/** Asks the services for figures, all at once. */
@ApplicationScoped
class FigureServices {

    static final String QUERY = "/v1/figures/query";

    private final ServiceClient services;
    private final FigureStates states;
    private final KeptFigures kept;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    FigureServices(ServiceClient services, FigureStates states, KeptFigures kept, Caller caller, ObjectMapper json,
            Clock clock) {
        this.states = states;
        this.kept = kept;
        this.caller = caller;
        this.services = services;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What a service gave.
     *
     * @param sides those it gave; empty unless it is available
     */
    record Answered(Owner owner, SourceStatus status, String detail, OffsetDateTime fetchedAt, List<Sides> sides) {

        /** As an answer that has one figure of each. */
        SourceAnswer list(Function<Sides, KnownFigure> side) {
            return new SourceAnswer(owner, status, detail, fetchedAt,
                    sides.stream().map(side).filter(figure -> figure != null).toList());
        }

        private Answered and(Answered further) {
            return status != SourceStatus.AVAILABLE
                    ? this
                    : new Answered(owner, further.status, further.detail, further.fetchedAt,
                            further.status == SourceStatus.AVAILABLE
                                    ? Stream.concat(sides.stream(), further.sides.stream()).toList()
                                    : List.of());
        }
    }

    /**
     * The answer of each owner of which anything is wanted: one request each, unless that is very many figures; none where nothing can
     * have changed since it answered the same question.
     */
    List<CompletableFuture<Answered>> ask(Question question) {
        List<CompletableFuture<Answered>> asked = new ArrayList<>();
        for (Owner owner : services.owners()) {
            List<FigureDemand> demands = question.demands(owner);
            if (!demands.isEmpty()) {
                List<Part> parts = demands.stream().map(demand -> prepare(owner, demand)).toList();
                asked.add(states.ask(owner).thenCompose(state -> parts.stream().map(part -> part.ask(state))
                        .reduce((one, other) -> one.thenCombine(other, Answered::and)).orElseThrow()));
            }
        }
        return asked;
    }

    private Part prepare(Owner owner, FigureDemand demand) {
        byte[] body = Question.body(demand, json);
        return new Part(owner, KeptFigures.Key.of(owner, caller.region(), body),
                services.prepareQuery(owner, QUERY, body, () -> new Collected(json)));
    }

    /** What is asked of an owner in one request, if it is asked at all. */
    private final class Part {

        private final Owner owner;
        private final KeptFigures.Key key;
        private final Supplier<CompletableFuture<ServiceClient.Fetched<List<Sides>>>> query;

        Part(Owner owner, KeptFigures.Key key, Supplier<CompletableFuture<ServiceClient.Fetched<List<Sides>>>> query) {
            this.owner = owner;
            this.key = key;
            this.query = query;
        }

        CompletableFuture<Answered> ask(FigureStates.Told told) {
            if (!told.mayAnswer()) {
                return CompletableFuture.completedFuture(answered(told.status(), told.detail(), List.of()));
            }
            return kept.find(key, told.state())
                    .map(sides -> CompletableFuture.completedFuture(answered(SourceStatus.AVAILABLE, null, sides)))
                    .orElseGet(() -> query.get().thenApply(fetched -> keep(fetched, told.state())));
        }

        private Answered keep(ServiceClient.Fetched<List<Sides>> fetched, String state) {
            if (fetched.body() == null) {
                return answered(fetched.status(), fetched.detail(), List.of());
            }
            kept.keep(key, state, fetched.body());
            return answered(fetched.status(), null, fetched.body());
        }

        private Answered answered(SourceStatus status, String detail, List<Sides> sides) {
            return new Answered(owner, status, detail, OffsetDateTime.now(clock), sides);
        }
    }

    /** All figures of one answer. */
    private static final class Collected implements LineReader<List<Sides>> {

        private final List<Sides> sides = new ArrayList<>();
        private final SidesReader reader;

        Collected(ObjectMapper json) {
            this.reader = new SidesReader(json, sides::add);
        }

        @Override
        public void read(byte[] line) throws IOException {
            reader.read(line);
        }

        @Override
        public List<Sides> end() throws IOException {
            reader.end();
            return sides;
        }
    }
}
