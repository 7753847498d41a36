package luzhi.report.assessment.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * The best figures of very many regions, a row of values each: what it holds of a whole country fits into a few dozen
 * megabytes. Several services may fill it at the same time.
 */
public final class FigureTable {

    private final WantedFigures demand;
    private final Map<RegionCode, Object[]> rows = new ConcurrentHashMap<>();
    private final Map<Owner, SourceAnswer> owners;

    FigureTable(WantedFigures demand, Map<Owner, SourceAnswer> owners) {
        this.demand = demand;
        this.owners = owners;
    }

    /**
     * Each place is written by one owner only, and read when all are done.
     *
     * @param cell its value, or as a text the reason why there is none
     */
    void put(RegionCode region, String measure, Period period, Dimensions dimensions, Object cell) {
        Integer number = demand.numberOf(new WantedFigures.Wanted(measure, period, dimensions));
        if (number != null) {
            rows.computeIfAbsent(region, first -> new Object[demand.size()])[number] = cell;
        }
    }

    /** What became of asking the owner of a measure. */
    public SourceStatus status(Owner owner) {
        SourceAnswer answer = owners.get(owner);
        return answer == null ? SourceStatus.UNREACHABLE : answer.status();
    }

    public List<SourceState> states() {
        return owners.values().stream().map(SourceState::of).toList();
    }

    /** The figure, without unit and source; nothing where its owner gave none. */
    public Optional<KnownFigure> find(FigureKey key) {
        Object[] row = rows.get(key.region());
        Integer number = row == null
                ? null
                : demand.numberOf(new WantedFigures.Wanted(key.measure(), key.period(), key.dimensions()));
        if (number == null || row[number] == null) {
            return Optional.empty();
        }
        BigDecimal value = row[number] instanceof BigDecimal decimal ? decimal : null;
        return Optional.of(new KnownFigure(key.measure(), key.dimensions(), key.region(), key.period(), value,
                value == null ? row[number].toString() : null, null, null, null));
    }
}
