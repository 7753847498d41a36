package luzhi.kernel.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;

import luzhi.core.figure.Figure;
import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Preference;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.counting.Count;
import luzhi.kernel.counting.CountQuery;
import luzhi.kernel.counting.Tallies;
import luzhi.kernel.database.Snapshot;

/** Answers queries for figures: the reported ones, those that registers and formulas give, or the best of both. */
@ApplicationScoped
public class FigureService {

    private final Snapshot snapshot;
    private final FigureRepository repository;
    private final Tallies tallies;
    private final MeasureCatalog catalogue;
    private final Calculation calculation;

    FigureService(Snapshot snapshot, FigureRepository repository, Tallies tallies, MeasureCatalog catalogue) {
        this.snapshot = snapshot;
        this.repository = repository;
        this.tallies = tallies;
        this.catalogue = catalogue;
        this.calculation = new Calculation(catalogue);
    }

    /**
     * The figures of a region and of all below it, for a caller inside the same service.
     *
     * @param periods only these, or all if empty
     */
    public List<Figure> listWithin(RegionCode region, Set<Period> periods, Preference preference) {
        List<Figure> figures = new ArrayList<>();
        forEach(new FigureQuery(Set.of(region), Set.of(region), periods, Set.of(), Set.of(), preference, null, null),
                figures::add);
        return figures;
    }

    /** Hands every figure wanted to the consumer, by region, measure, period and dimensions, a region at a time. */
    void forEach(FigureQuery query, Consumer<Figure> consumer) {
        whileWanted(query, figure -> {
            consumer.accept(figure);
            return true;
        });
    }

    /** Like {@link #forEach}, until the consumer answers false. */
    void whileWanted(FigureQuery query, Predicate<Figure> consumer) {
        snapshot.read(query.isOfMany(), handle -> {
            RegionWalk walk = open(handle, query);
            boolean wanted = true;
            while (wanted && walk.hasNext()) {
                wanted = answer(query, walk.next(), consumer);
            }
            return wanted;
        });
    }

    /** Explains the answer for a query about one region, while the rows behind it can still be read as they were. */
    <T> T explain(FigureQuery query, BiFunction<Handle, Tracer.Answer, T> explanation) {
        return snapshot.read(query.isOfMany(), handle -> {
            RegionWalk walk = open(handle, query);
            RegionWalk.Found found = walk.hasNext()
                    ? walk.next()
                    : new RegionWalk.Found(query.regions().iterator().next(), List.of(), List.of());
            Calculation.Derivation derivation = derive(query.preference(), found);
            return explanation.apply(handle, new Tracer.Answer(byKey(resolve(query.preference(), found, derivation)),
                    derivation.inputs(), byKey(found.reported())));
        });
    }

    private static Map<FigureKey, Figure> byKey(Collection<Figure> figures) {
        return figures.stream().collect(Collectors.toMap(Figure::key, Function.identity()));
    }

    /** What an incomplete register gives alone stands for nothing among the best. */
    private Calculation.Derivation derive(Preference preference, RegionWalk.Found found) {
        List<Count> counts = preference == Preference.BEST
                ? found.counts().stream().filter(Count::complete).toList()
                : found.counts();
        return calculation.derive(found.region(), found.reported(), counts);
    }

    private RegionWalk open(Handle handle, FigureQuery query) {
        FigureDemand.Area area = new FigureDemand.Area(query.regions(), query.within());
        Set<String> measures = measuresToRead(query);
        Set<Period> periods = periodsToRead(query);
        String from = query.after() == null ? "" : query.after().region().text();
        return new RegionWalk(repository.read(handle, area, from, measures, periods, query.recording()),
                query.preference() == Preference.REPORTED
                        ? List.of()
                        : tallies.open(handle,
                                new CountQuery(query.regions(), query.within(), periods, measures, from)));
    }

    private Set<String> measuresToRead(FigureQuery query) {
        return query.preference() == Preference.REPORTED ? query.measures() : catalogue.withInputs(query.measures());
    }

    /** The periods asked for and those that figures of them are calculated from; all if none is asked for. */
    private Set<Period> periodsToRead(FigureQuery query) {
        if (query.preference() == Preference.REPORTED || query.periods().isEmpty()) {
            return query.periods();
        }
        Collection<String> measures = query.measures().isEmpty()
                ? catalogue.listAll().stream().map(Measure::code).toList()
                : query.measures();
        return NeededInputs.of(measures, query.periods(), catalogue).periods();
    }

    private boolean answer(FigureQuery query, RegionWalk.Found found, Predicate<Figure> consumer) {
        Collection<Figure> figures = query.preference() == Preference.REPORTED
                ? found.reported()
                : resolve(query.preference(), found, derive(query.preference(), found));
        return figures.stream()
                .filter(figure -> query.wants(figure.key()))
                .allMatch(consumer);
    }

    private static Collection<Figure> resolve(Preference preference, RegionWalk.Found found,
            Calculation.Derivation derivation) {
        return switch (preference) {
            case REPORTED -> found.reported();
            case DERIVED -> derivation.derived().values().stream().map(Calculation.Derived::figure).toList();
            case BEST -> best(found, derivation);
        };
    }

    private static Collection<Figure> best(RegionWalk.Found found, Calculation.Derivation derivation) {
        SortedMap<FigureKey, Figure> best = new TreeMap<>();
        found.reported().forEach(figure -> best.put(figure.key(), figure));
        derivation.derived().forEach((key, derived) -> best.compute(key,
                (same, stated) -> DemandedFigures.best(stated, derived)));
        return best.values();
    }
}
