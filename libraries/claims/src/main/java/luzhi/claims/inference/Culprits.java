package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import luzhi.claims.reading.Mention;

/**
 * A figure that is wrong breaks all readings that it is in: the likeliest is told, and with it all others that it is in as well. What was
 * only proposed comes behind all that words say.
 */
final class Culprits {

    private final Map<Mention, Suspicion> contradicted = new IdentityHashMap<>();
    private final Map<Mention, Suspicion> involved = new IdentityHashMap<>();
    private final Map<Mention, List<Suspicion>> misprinted = new IdentityHashMap<>();
    private final Map<Suspicion, List<Suspicion>> told = new IdentityHashMap<>();

    private Culprits() {}

    private static Set<Integer> places(Suspicion one) {
        return one.figures().stream().map(Mention::start).collect(Collectors.toSet());
    }

    /**
     * The likeliest, each with those that it explains, in the order as they were. Of the same figures, what words say goes before what
     * their places alone say.
     */
    static List<Suspicion> likeliest(List<Suspicion> suspicions) {
        Culprits culprits = new Culprits();
        Set<Set<Integer>> said = suspicions.stream().filter(each -> each.said() && !each.proposed())
                .map(Culprits::places).collect(Collectors.toSet());
        suspicions.stream()
                .sorted(Comparator.comparing(Suspicion::proposed)
                        .thenComparing(each -> !each.said() && said.contains(places(each)))
                        .thenComparingDouble(each -> -each.wrong()))
                .forEach(culprits::add);
        return suspicions.stream().filter(culprits.told::containsKey)
                .map(each -> each.also(culprits.told.get(each))).toList();
    }

    private void add(Suspicion one) {
        Suspicion likelier = involved.get(one.figures().get(0));
        for (Mention figure : one.figures()) {
            likelier = likelier == null ? contradicted.get(figure) : likelier;
        }
        likelier = likelier == null ? ofSameMisprint(one) : likelier;
        if (likelier != null) {
            told.get(likelier).add(one);
            return;
        }
        told.put(one, new ArrayList<>());
        contradicted.put(one.figures().get(0), one);
        one.figures().forEach(each -> involved.putIfAbsent(each, one));
        one.misprints().forEach(each -> misprinted.computeIfAbsent(each.figure(), first -> new ArrayList<>()).add(one));
    }

    /** One that is explained by the same slip in the same figure; null if there is none. */
    private @Nullable Suspicion ofSameMisprint(Suspicion one) {
        return one.misprints().stream().flatMap(each -> misprinted.getOrDefault(each.figure(), List.of()).stream())
                .filter(one::sharesMisprint).findFirst().orElse(null);
    }
}
