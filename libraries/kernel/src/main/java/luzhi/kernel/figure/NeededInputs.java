package luzhi.kernel.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import luzhi.core.PlainJava;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.period.Period;

/** What has to be read so that some figures can be calculated: their measures and periods, and those of all that goes into them. */
@PlainJava
record NeededInputs(Set<String> measures, Set<Period> periods) {

    /** @param wanted the periods of each measure that is wanted */
    static NeededInputs of(Map<String, Set<Period>> wanted, MeasureCatalog catalogue) {
        Map<String, Set<Period>> needed = new HashMap<>();
        wanted.forEach((measure, periods) -> needed.put(measure, new TreeSet<>(periods)));
        for (Measure measure : catalogue.listBeforeTheirInputs()) {
            Set<Period> own = needed.getOrDefault(measure.code(), Set.of());
            if (!own.isEmpty()) {
                measure.let().values().forEach(input -> {
                    Set<Period> ofInput = needed.computeIfAbsent(input.measure(), first -> new TreeSet<>());
                    own.forEach(period -> ofInput.add(input.periodFrom(period)));
                });
            }
        }
        Set<Period> periods = new TreeSet<>();
        needed.values().forEach(periods::addAll);
        return new NeededInputs(needed.keySet(), periods);
    }

    /** Of whole measures in the same periods. */
    static NeededInputs of(Collection<String> measures, Set<Period> periods, MeasureCatalog catalogue) {
        Map<String, Set<Period>> wanted = new HashMap<>();
        measures.forEach(measure -> wanted.put(measure, periods));
        return of(wanted, catalogue);
    }
}
