package luzhi.kernel.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import luzhi.core.figure.Figure;
import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.region.RegionCode;
import luzhi.kernel.counting.CountQuery;
import luzhi.kernel.counting.Tallies;
import luzhi.kernel.database.Snapshot;
import luzhi.kernel.figure.FigureChanges.FigureChange;
import luzhi.kernel.figure.FigureChanges.FigureSides;

/** What figures become by changes of a register that nobody but the transaction that makes them sees. */
@ApplicationScoped
public class FigureForecast {

    private static final int LISTED = 1000;

    private final Snapshot snapshot;
    private final FigureRepository repository;
    private final Tallies tallies;
    private final MeasureCatalog catalogue;
    private final Calculation calculation;

    FigureForecast(Snapshot snapshot, FigureRepository repository, Tallies tallies, MeasureCatalog catalogue) {
        this.snapshot = snapshot;
        this.repository = repository;
        this.tallies = tallies;
        this.catalogue = catalogue;
        this.calculation = new Calculation(catalogue);
    }

    /**
     * Holds what a transaction has made of a register against what everybody sees, a region at a time.
     *
     * @param changing that transaction
     * @param region whose figures are meant, and those of all below it
     */
    public FigureChanges compare(Handle changing, String register, RegionCode region) {
        Set<String> following = following(register);
        if (following.isEmpty()) {
            return FigureChanges.NONE;
        }
        FigureDemand.Area area = FigureDemand.Area.from(region);
        return snapshot.read(area.isOfMany(), standing -> new Comparison(following)
                .of(open(standing, area, following), open(changing, area, following)));
    }

    /** What is counted from a register, and all that is calculated from that. */
    private Set<String> following(String register) {
        Set<String> following = new HashSet<>();
        catalogue.listAll().stream()
                .filter(measure -> measure.isCounted() && measure.counted().register().equals(register))
                .map(Measure::code).forEach(following::add);
        catalogue.listInOrderOfCalculation().stream().filter(measure -> measure.let().values().stream()
                .anyMatch(input -> following.contains(input.measure()))).map(Measure::code).forEach(following::add);
        return following;
    }

    private RegionWalk open(Handle handle, FigureDemand.Area area, Set<String> following) {
        Set<String> measures = catalogue.withInputs(following);
        return new RegionWalk(repository.read(handle, area, "", measures, Set.of(), null),
                tallies.open(handle, new CountQuery(area.regions(), area.within(), Set.of(), measures, "")));
    }

    /** One comparison under way. */
    private final class Comparison {

        private final Set<String> following;
        private final List<FigureChange> first = new ArrayList<>();
        private long count;

        Comparison(Set<String> following) {
            this.following = following;
        }

        FigureChanges of(RegionWalk before, RegionWalk after) {
            RegionWalk.Found was = next(before);
            RegionWalk.Found becomes = next(after);
            while (was != null || becomes != null) {
                int order = was == null || becomes == null
                        ? was == null ? 1 : -1
                        : was.region().compareTo(becomes.region());
                compare(order <= 0 ? figures(was) : new TreeMap<>(), order >= 0 ? figures(becomes) : new TreeMap<>());
                was = order <= 0 ? next(before) : was;
                becomes = order >= 0 ? next(after) : becomes;
            }
            return new FigureChanges(count, first);
        }

        private static RegionWalk.@Nullable Found next(RegionWalk walk) {
            return walk.hasNext() ? walk.next() : null;
        }

        private SortedMap<FigureKey, SideBySide> figures(RegionWalk.Found found) {
            return DemandedFigures.all(found,
                    calculation.derive(found.region(), found.reported(), found.counts()));
        }

        private void compare(SortedMap<FigureKey, SideBySide> before, SortedMap<FigureKey, SideBySide> after) {
            SortedSet<FigureKey> keys = new TreeSet<>(before.keySet());
            keys.addAll(after.keySet());
            keys.stream().filter(key -> following.contains(key.measure())).forEach(key -> {
                FigureSides was = sides(before.get(key));
                FigureSides becomes = sides(after.get(key));
                if (was.differsFrom(becomes)) {
                    note(key, was, becomes);
                }
            });
        }

        private void note(FigureKey key, FigureSides was, FigureSides becomes) {
            count++;
            if (first.size() < LISTED) {
                first.add(new FigureChange(key.measure(), key.dimensions(), key.region(), key.period(),
                        catalogue.find(key.measure()).orElseThrow().unit(), was, becomes));
            }
        }

        private static FigureSides sides(@Nullable SideBySide figure) {
            return figure == null
                    ? FigureSides.NOTHING
                    : new FigureSides(value(figure.derived()), value(figure.best()));
        }

        private static @Nullable BigDecimal value(@Nullable Figure figure) {
            return figure == null ? null : figure.value();
        }
    }
}
