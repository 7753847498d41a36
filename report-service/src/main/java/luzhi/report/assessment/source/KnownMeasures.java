package luzhi.report.assessment.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import luzhi.core.measure.Definitions;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;
import luzhi.core.measure.Vocabularies;

/**
 * The measures of all services that told theirs, and the dimensions that each of them has.
 *
 * @param dimensions by the owner's code; of an owner that did not tell them only those are known that all services share
 * @param silent those that told no measures: one of theirs may exist though it is not found
 */
public record KnownMeasures(Map<String, Measure> byCode, Map<String, List<Dimension>> dimensions, Set<Owner> silent)
        implements
            Definitions {

    private static final List<Dimension> SHARED = Vocabularies.sharedDimensions();

    public KnownMeasures {
        byCode = Map.copyOf(byCode);
        dimensions = Map.copyOf(dimensions);
        silent = Set.copyOf(silent);
    }

    @Override
    public Optional<Measure> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public Collection<Measure> listAll() {
        return byCode.values();
    }

    @Override
    public Optional<Dimension> findDimension(String measure, String dimension) {
        return dimensions.getOrDefault(measure.substring(0, Math.max(0, measure.indexOf('.'))), SHARED).stream()
                .filter(each -> each.code().equals(dimension)).findFirst();
    }
}
