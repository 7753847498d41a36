package luzhi.kernel.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.kernel.measure.Measure;
import luzhi.kernel.measure.MeasureCatalogue;
import luzhi.kernel.period.Period;
import luzhi.kernel.region.RegionCode;

/** Answers queries for figures: the reported ones, those calculated from them, or the better of both. */
@ApplicationScoped
public class Figures {

    private final FigureStore store;
    private final MeasureCatalogue catalogue;
    private final Calculation calculation;

    Figures(FigureStore store, MeasureCatalogue catalogue) {
        this.store = store;
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
        forEach(new FigureQuery(Set.of(region), Set.of(region), periods, Set.of(), Set.of(), preference, null),
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
        store.read(query, measuresToRead(query), periodsToRead(query), rows -> {
            List<Figure> ofOneRegion = new ArrayList<>();
            boolean wanted = true;
            while (wanted && rows.hasNext()) {
                Figure figure = rows.next();
                if (!ofOneRegion.isEmpty() && !ofOneRegion.get(0).region().equals(figure.region())) {
                    wanted = answer(query, ofOneRegion, consumer);
                    ofOneRegion.clear();
                }
                ofOneRegion.add(figure);
            }
            return wanted && !ofOneRegion.isEmpty() && answer(query, ofOneRegion, consumer);
        });
    }

    private List<String> measuresToRead(FigureQuery query) {
        return query.preference() == Preference.REPORTED
                ? List.copyOf(query.measures())
                : List.copyOf(catalogue.withInputs(query.measures()));
    }

    /** The periods asked for and those that figures of them are calculated from; all if none is asked for. */
    private List<String> periodsToRead(FigureQuery query) {
        Set<Period> wanted = new TreeSet<>(query.periods());
        if (query.preference() != Preference.REPORTED) {
            Map<String, Set<Period>> needed = new HashMap<>();
            for (Measure measure : catalogue.listBeforeTheirInputs()) {
                Set<Period> own = needed.computeIfAbsent(measure.code(), code -> new TreeSet<>(query.periods()));
                measure.let().values().forEach(input -> own.forEach(period -> needed
                        .computeIfAbsent(input.measure(), code -> new TreeSet<>(query.periods()))
                        .add(input.periodFrom(period))));
            }
            needed.values().forEach(wanted::addAll);
        }
        return wanted.stream().map(Period::toString).toList();
    }

    private boolean answer(FigureQuery query, List<Figure> reported, Predicate<Figure> consumer) {
        return resolve(query.preference(), reported).stream()
                .filter(figure -> query.wants(figure.key()))
                .allMatch(consumer);
    }

    private Collection<Figure> resolve(Preference preference, List<Figure> reported) {
        return switch (preference) {
            case REPORTED -> reported;
            case DERIVED -> calculation.derive(reported.get(0).region(), reported).values();
            case BEST -> {
                SortedMap<FigureKey, Figure> best = new TreeMap<>(
                        calculation.derive(reported.get(0).region(), reported));
                reported.forEach(figure -> best.put(figure.key(), figure));
                yield best.values();
            }
        };
    }
}
