package luzhi.report.assessment.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;

/** Which figures are wanted of every region alike, each with a number. Immutable. */
public final class WantedFigures {

    /** One figure of a region. */
    public record Wanted(String measure, Period period, Dimensions dimensions) {}

    private final Map<Wanted, Integer> numbers = new HashMap<>();

    public WantedFigures(Collection<Wanted> wanted) {
        wanted.forEach(each -> numbers.putIfAbsent(each, numbers.size()));
    }

    public int size() {
        return numbers.size();
    }

    /** Null if it is not wanted. */
    Integer numberOf(Wanted wanted) {
        return numbers.get(wanted);
    }

    /** Parameters as the end of an address. */
    static String query(Map<String, Set<String>> parameters) {
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, values) -> values.forEach(value -> query.append('&').append(name).append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return query.toString();
    }

    /** Those of one owner, as its query parameters name them: more may be answered than is wanted, never less. */
    Map<String, Set<String>> parametersFor(Owner owner) {
        List<Wanted> own = numbers.keySet().stream().filter(each -> Owner.ofMeasure(each.measure()).equals(owner))
                .toList();
        Map<String, Set<String>> parameters = new HashMap<>();
        own.forEach(each -> {
            parameters.computeIfAbsent("measure", name -> new TreeSet<>()).add(each.measure());
            parameters.computeIfAbsent("period", name -> new TreeSet<>()).add(each.period().toString());
            parameters.computeIfAbsent("dimensions", name -> new TreeSet<>()).add(each.dimensions().toString());
        });
        return parameters;
    }
}
