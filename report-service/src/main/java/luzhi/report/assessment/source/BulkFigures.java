package luzhi.report.assessment.source;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.figure.Figure;
import luzhi.core.problem.Unavailable;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.figure.FigureDemand;
import luzhi.kernel.figure.FigureDemandService;

/**
 * The best figures of all regions below one: one request to each service, however many regions there are; none where nothing can have changed since
 * it answered the same question, unless its answer was too large to be kept.
 */
@ApplicationScoped
public class BulkFigures {

    private static final Logger LOG = Logger.getLogger(BulkFigures.class);

    private final ServiceClient services;
    private final FigureStates states;
    private final KeptFigures kept;
    private final FigureDemandService governance;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    BulkFigures(ServiceClient services, FigureStates states, KeptFigures kept, FigureDemandService governance,
            Caller caller, ObjectMapper json, Clock clock) {
        this.services = services;
        this.states = states;
        this.kept = kept;
        this.governance = governance;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Everything wanted of a region and of all below it. Never fails for what a service does wrong.
     *
     * @throws Unavailable if a service, or this one, has too much to do at the moment
     */
    public FigureTable ask(RegionCode within, WantedFigures wanted) {
        Map<Owner, CompletableFuture<FigureTable.Part>> asked = new LinkedHashMap<>();
        services.owners().forEach(owner -> {
            WantedFigures ofOwner = wanted.of(owner);
            if (ofOwner.size() > 0) {
                asked.put(owner, ask(owner, new Question(within, ofOwner, Set.of()).demands(owner), ofOwner));
            }
        });
        FigureTable.Part own = governance(within, wanted.of(Owner.GOVERNANCE));
        Map<Owner, FigureTable.Part> parts = new LinkedHashMap<>();
        asked.forEach((owner, part) -> parts.put(owner, ServiceClient.await(part)));
        parts.put(Owner.GOVERNANCE, own);
        parts.values().stream().map(FigureTable.Part::answer)
                .filter(answer -> answer.status() != SourceStatus.AVAILABLE).forEach(answer -> LOG.warnf(
                        "No figures of %s: %s, %s", answer.owner().code(), answer.status().code(), answer.detail()));
        return new FigureTable(parts);
    }

    private FigureTable.Part governance(RegionCode within, WantedFigures wanted) {
        FigureRows rows = new FigureRows(wanted);
        new Question(within, wanted, Set.of()).demands(Owner.GOVERNANCE).forEach(demand -> governance.forEach(demand,
                sides -> rows.put(known(sides.best()))));
        return part(Owner.GOVERNANCE, SourceStatus.AVAILABLE, null, rows);
    }

    private static KnownFigure known(Figure best) {
        return best == null
                ? null
                : new KnownFigure(best.measure(), best.dimensions(), best.region(), best.period(), best.value(),
                        best.missing() == null ? null : best.missing().code(), null, null, null);
    }

    private CompletableFuture<FigureTable.Part> ask(Owner owner, List<FigureDemand> demands, WantedFigures wanted) {
        List<byte[]> bodies = demands.stream().map(demand -> Question.body(demand, json)).toList();
        KeptFigures.Key key = KeptFigures.Key.ofRows(owner, caller.region(), bodies);
        FigureRows rows = new FigureRows(wanted);
        List<Supplier<CompletableFuture<ServiceClient.Fetched<Integer>>>> queries = bodies.stream()
                .map(body -> services.prepareMany(owner, FigureServices.QUERY, body,
                        () -> new SidesReader(json, sides -> rows.put(sides.best()))))
                .toList();
        return states.ask(owner).thenCompose(told -> {
            if (!told.mayAnswer()) {
                return CompletableFuture.completedFuture(part(owner, told.status(), told.detail(), rows));
            }
            return kept.findRows(key, told.state())
                    .map(same -> CompletableFuture.completedFuture(part(owner, SourceStatus.AVAILABLE, null, same)))
                    .orElseGet(() -> queries.stream().map(Supplier::get).reduce((one, other) -> one.thenCombine(other,
                            (first, second) -> first.status() == SourceStatus.AVAILABLE ? second : first))
                            .orElseThrow().thenApply(worst -> {
                                if (worst.status() == SourceStatus.AVAILABLE) {
                                    kept.keep(key, told.state(), rows);
                                }
                                return part(owner, worst.status(), worst.detail(), rows);
                            }));
        });
    }

    private FigureTable.Part part(Owner owner, SourceStatus status, String detail, FigureRows rows) {
        return new FigureTable.Part(new SourceAnswer(owner, status, detail, OffsetDateTime.now(clock), List.of()),
                rows);
    }
}
