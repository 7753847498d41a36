package luzhi.kernel.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.completeness.CompletenessRepository;

/** Everything this service counts from its registers. */
@ApplicationScoped
public class Tallies {

    private final Jdbi database;
    private final MeasureCatalog catalogue;
    private final RegionDirectory regions;
    private final CompletenessRepository completeness;
    private volatile List<Tally> all;

    Tallies(Jdbi database, MeasureCatalog catalogue, RegionDirectory regions, CompletenessRepository completeness) {
        this.database = database;
        this.catalogue = catalogue;
        this.regions = regions;
        this.completeness = completeness;
    }

    /**
     * Counts under way, each by region; they use the handle until its transaction ends.
     *
     * @param handle in a transaction
     */
    public List<RegionCounts> open(Handle handle, CountQuery query) {
        List<RegionCounts> open = new ArrayList<>();
        for (Tally tally : all()) {
            List<Measure> wanted = tally.measures().stream()
                    .filter(measure -> query.measures().isEmpty() || query.measures().contains(measure.code()))
                    .toList();
            if (!wanted.isEmpty()) {
                Tally narrowed = new Tally(tally.register(), tally.relation(), tally.time(), wanted);
                open.add(new RegionCounts(new CubeCellReader(handle, narrowed).read(query), regions,
                        new Cube(narrowed, catalogue), query.periods(),
                        completeness.read(handle, tally.register(), query.regions(), query.within())));
            }
        }
        return open;
    }

    private List<Tally> all() {
        if (all == null) {
            Map<String, List<Measure>> byRelation = new LinkedHashMap<>();
            catalogue.listAll().stream().filter(Measure::isCounted).forEach(measure -> byRelation
                    .computeIfAbsent(measure.counted().from(), relation -> new ArrayList<>()).add(measure));
            all = database.withHandle(handle -> byRelation.entrySet().stream()
                    .map(each -> new Tally(each.getValue().get(0).counted().register(), each.getKey(),
                            timeColumn(handle, each.getKey()), each.getValue()))
                    .toList());
        }
        return all;
    }

    Optional<Tally> find(Measure measure) {
        return all().stream().filter(tally -> tally.measures().contains(measure)).findFirst()
                .map(tally -> new Tally(tally.register(), tally.relation(), tally.time(), List.of(measure)));
    }

    private static TimeColumn timeColumn(Handle handle, String relation) {
        List<String> columns = handle.createQuery("""
                select attname from pg_attribute
                where attrelid = cast(:relation as regclass) and attname in ('year', 'period') and not attisdropped""")
                .bind("relation", relation).mapTo(String.class).list();
        if (columns.size() != 1) {
            throw new IllegalStateException(relation + " has not one of year and period: " + columns);
        }
        return columns.get(0).equals("year") ? TimeColumn.YEAR : TimeColumn.PERIOD;
    }
}
