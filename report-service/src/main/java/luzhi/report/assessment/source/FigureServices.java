package luzhi.report.assessment.source;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.kernel.figure.FigureDemand;

/** Asks the services for figures, all at once. */
@ApplicationScoped
class FigureServices {

    static final String QUERY = "/v1/figures/query";

    private final ServiceClient services;
    private final ObjectMapper json;
    private final Clock clock;

    FigureServices(ServiceClient services, ObjectMapper json, Clock clock) {
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

    /** The answer of each owner of which anything is wanted: one request each, unless that is very many figures. */
    List<CompletableFuture<Answered>> ask(Question question) {
        List<CompletableFuture<Answered>> asked = new ArrayList<>();
        for (Owner owner : services.owners()) {
            question.demands(owner).stream().map(part -> ask(owner, part))
                    .reduce((one, other) -> one.thenCombine(other, Answered::and)).ifPresent(asked::add);
        }
        return asked;
    }

    private CompletableFuture<Answered> ask(Owner owner, FigureDemand demand) {
        return services.query(owner, QUERY, Question.body(demand, json), false, () -> new Collected(json))
                .thenApply(fetched -> new Answered(owner, fetched.status(), fetched.detail(),
                        OffsetDateTime.now(clock), fetched.body() == null ? List.of() : fetched.body()));
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
