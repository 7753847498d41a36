package luzhi.report.workflow.seal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Something that two seals say differently.
 *
 * @param before null if the earlier one says nothing of it, after if the later one does not
 */
record Changed<K, V>(K about, V before, V after) {

    /** What differs between two maps, in the order of the first and then of what only the second has. */
    static <K, V> List<Changed<K, V>> between(Map<K, V> before, Map<K, V> after, BiPredicate<V, V> agree) {
        Set<K> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Changed<K, V>> changes = new ArrayList<>();
        for (K key : keys) {
            V one = before.get(key);
            V other = after.get(key);
            if (one == null || other == null || !agree.test(one, other)) {
                changes.add(new Changed<>(key, one, other));
            }
        }
        return changes;
    }
}
