package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import luzhi.claims.reading.Mention;

/** A figure that is wrong breaks all readings that it is in: the likeliest is told, and no other that it is in as well. */
final class Culprits {

    private final Set<Mention> contradicted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Mention> involved = Collections.newSetFromMap(new IdentityHashMap<>());

    private Culprits() {}

    /** Without those that a likelier one explains, in the order as they were. */
    static List<Suspicion> likeliest(List<Suspicion> suspicions) {
        Culprits culprits = new Culprits();
        List<Suspicion> kept = new ArrayList<>(suspicions);
        List<Suspicion> byChance = new ArrayList<>(suspicions);
        byChance.sort(Comparator.comparingDouble((Suspicion each) -> -each.wrong()));
        Set<Suspicion> explained = Collections.newSetFromMap(new IdentityHashMap<>());
        byChance.stream().filter(each -> !culprits.accept(each)).forEach(explained::add);
        kept.removeIf(explained::contains);
        return kept;
    }

    private boolean accept(Suspicion one) {
        if (involved.contains(one.figures().get(0)) || one.figures().stream().anyMatch(contradicted::contains)) {
            return false;
        }
        contradicted.add(one.figures().get(0));
        involved.addAll(one.figures());
        return true;
    }
}
