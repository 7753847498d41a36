package luzhi.kernel.figure;

import java.util.Set;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;

import luzhi.core.measure.MeasureCatalog;
import luzhi.kernel.counting.CountQuery;
import luzhi.kernel.counting.Tallies;
import luzhi.kernel.database.Snapshot;

/** Answers many figures at once, with the reported, the derived and the best of each from one walk and one derivation. */
@ApplicationScoped
public class FigureDemandService {

    private final Snapshot snapshot;
    private final FigureRepository repository;
    private final Tallies tallies;
    private final MeasureCatalog catalogue;
    private final Calculation calculation;

    FigureDemandService(Snapshot snapshot, FigureRepository repository, Tallies tallies, MeasureCatalog catalogue) {
        this.snapshot = snapshot;
        this.repository = repository;
        this.tallies = tallies;
        this.catalogue = catalogue;
        this.calculation = new Calculation(catalogue);
    }

    /**
     * Hands every figure demanded of which there is anything to the consumer, by region, measure, period and dimensions, a region
     * at a time. What the consumer throws ends the walk.
     */
    public void forEach(FigureDemand demand, Consumer<SideBySide> consumer) {
        snapshot.read(demand.area().isOfMany() || demand.statedIn().isOfMany(), handle -> {
            Set<String> stated = demand.stated().isEmpty()
                    ? Set.of()
                    : repository.listMeasures(handle, demand.statedIn(), demand.stated());
            NeededInputs needed = NeededInputs.of(demand.periods(stated), catalogue);
            if (!needed.measures().isEmpty()) {
                walk(demand, open(handle, demand.area(), needed), consumer);
            }
            return null;
        });
    }

    private void walk(FigureDemand demand, RegionWalk walk, Consumer<SideBySide> consumer) {
        DemandedFigures demanded = new DemandedFigures(demand);
        while (walk.hasNext()) {
            RegionWalk.Found found = walk.next();
            demanded.pick(found, calculation.derive(found.region(), found.reported(), found.counts()), consumer);
        }
    }

    private RegionWalk open(Handle handle, FigureDemand.Area area, NeededInputs needed) {
        return new RegionWalk(repository.read(handle, area, "", needed.measures(), needed.periods(), null),
                tallies.open(handle,
                        new CountQuery(area.regions(), area.within(), needed.periods(), needed.measures(), "")));
    }
}
