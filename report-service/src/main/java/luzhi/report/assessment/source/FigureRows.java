package luzhi.report.assessment.source;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import luzhi.core.figure.FigureKey;
import luzhi.core.region.RegionCode;

/**
 * The best figures that one owner gave of very many regions, a row of values each: what it holds of a whole country fits into a few dozen
 * megabytes. Read when all is put.
 */
final class FigureRows {

    private final WantedFigures wanted;
    private final Map<RegionCode, Object[]> rows = new ConcurrentHashMap<>();

    /** @param wanted of that owner alone */
    FigureRows(WantedFigures wanted) {
        this.wanted = wanted;
    }

    /** @param figure nothing is put for null, and for one that is not wanted */
    void put(KnownFigure figure) {
        Integer number = figure == null
                ? null
                : wanted.numberOf(
                        new WantedFigures.Wanted(figure.measure(), figure.period(), figure.dimensions()));
        if (number != null) {
            rows.computeIfAbsent(figure.region(), first -> new Object[wanted.size()])[number] = figure.value() == null
                    ? figure.missing()
                    : figure.value();
        }
    }

    /** How many figures there is room for. */
    long cells() {
        return (long) rows.size() * wanted.size();
    }

    /** The figure, without unit and source; nothing where its owner gave none. */
    Optional<KnownFigure> find(FigureKey key) {
        Object[] row = rows.get(key.region());
        Integer number = row == null
                ? null
                : wanted.numberOf(new WantedFigures.Wanted(key.measure(), key.period(), key.dimensions()));
        if (number == null || row[number] == null) {
            return Optional.empty();
        }
        BigDecimal value = row[number] instanceof BigDecimal decimal ? decimal : null;
        return Optional.of(new KnownFigure(key.measure(), key.dimensions(), key.region(), key.period(), value,
                value == null ? row[number].toString() : null, null, null, null));
    }
}
