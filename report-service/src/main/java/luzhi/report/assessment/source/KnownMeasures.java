package luzhi.report.assessment.source;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import luzhi.core.measure.Measure;

/**
 * The measures of all services that told theirs.
 *
 * @param silent those that did not: a measure of theirs may exist though it is not found
 */
public record KnownMeasures(Map<String, Measure> byCode, Set<Owner> silent) {

    public KnownMeasures {
        byCode = Map.copyOf(byCode);
        silent = Set.copyOf(silent);
    }

    public Optional<Measure> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
