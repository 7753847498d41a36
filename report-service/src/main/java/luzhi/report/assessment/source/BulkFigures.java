package luzhi.report.assessment.source;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.figure.Figure;
import luzhi.core.problem.Unavailable;
import luzhi.core.region.RegionCode;
import luzhi.kernel.figure.FigureDemand;
import luzhi.kernel.figure.FigureDemandService;

/** The best figures of all regions below one: one request to each service, however many regions there are. */
@ApplicationScoped
public class BulkFigures {

    private static final Logger LOG = Logger.getLogger(BulkFigures.class);

    private final ServiceClient services;
    private final FigureDemandService governance;
    private final ObjectMapper json;
    private final Clock clock;

    BulkFigures(ServiceClient services, FigureDemandService governance, ObjectMapper json, Clock clock) {
        this.services = services;
        this.governance = governance;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Everything wanted of a region and of all below it. Never fails for what a service does wrong.
     *
     * @throws Unavailable if a service, or this one, has too much to do at the moment
     */
    public FigureTable ask(RegionCode within, WantedFigures demand) {
        Map<Owner, SourceAnswer> owners = new LinkedHashMap<>();
        FigureTable table = new FigureTable(demand, owners);
        Question question = new Question(within, demand, Set.of());
        Map<Owner, List<CompletableFuture<ServiceClient.Fetched<Integer>>>> asked = new LinkedHashMap<>();
        services.owners().forEach(owner -> {
            List<FigureDemand> demands = question.demands(owner);
            if (!demands.isEmpty()) {
                asked.put(owner, demands.stream().map(part -> services.queryMany(owner, FigureServices.QUERY,
                        Question.body(part, json),
                        () -> new SidesReader(json, sides -> put(table, sides.best())))).toList());
            }
        });
        question.demands(Owner.GOVERNANCE).forEach(part -> governance.forEach(part, sides -> {
            Figure best = sides.best();
            if (best != null) {
                table.put(best.region(), best.measure(), best.period(), best.dimensions(),
                        best.hasValue() ? best.value() : best.missing().code());
            }
        }));
        OffsetDateTime governed = OffsetDateTime.now(clock);
        asked.forEach((owner, parts) -> owners.put(owner, answer(owner, parts)));
        owners.put(Owner.GOVERNANCE, new SourceAnswer(Owner.GOVERNANCE, SourceStatus.AVAILABLE, null, governed,
                List.of()));
        return table;
    }

    private SourceAnswer answer(Owner owner, List<CompletableFuture<ServiceClient.Fetched<Integer>>> parts) {
        ServiceClient.Fetched<Integer> worst = null;
        for (CompletableFuture<ServiceClient.Fetched<Integer>> part : parts) {
            ServiceClient.Fetched<Integer> fetched = ServiceClient.await(part);
            worst = worst == null || worst.status() == SourceStatus.AVAILABLE ? fetched : worst;
        }
        if (worst.status() != SourceStatus.AVAILABLE) {
            LOG.warnf("No figures of %s: %s, %s", owner.code(), worst.status().code(), worst.detail());
        }
        return new SourceAnswer(owner, worst.status(), worst.detail(), OffsetDateTime.now(clock), List.of());
    }

    private static void put(FigureTable table, KnownFigure best) {
        if (best != null) {
            table.put(best.region(), best.measure(), best.period(), best.dimensions(),
                    best.value() == null ? best.missing() : best.value());
        }
    }
}
