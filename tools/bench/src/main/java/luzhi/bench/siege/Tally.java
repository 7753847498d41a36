package luzhi.bench.siege;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What becomes of the requests of one attack, counted by many threads. */
final class Tally {

    private final Latencies latencies = new Latencies();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<Reply.Fate, Integer> fates = new LinkedHashMap<>();
    private final Map<String, Object> notes = new LinkedHashMap<>();
    private final Set<String> faults = new LinkedHashSet<>();
    private int tried;
    private int blamed;

    synchronized void add(Reply reply) {
        tried++;
        statuses.merge(reply.status(), 1, Integer::sum);
        fates.merge(reply.fate(), 1, Integer::sum);
        blamed += reply.blames() ? 1 : 0;
        if (reply.fate() == Reply.Fate.ANSWERED) {
            latencies.add(reply.time());
        }
    }

    /** So many of whom it is known only what became of them. */
    synchronized void add(Reply.Fate fate, int many) {
        tried += many;
        fates.merge(fate, many, Integer::sum);
    }

    /** So many of whom nothing has become, for they are still at it. */
    synchronized void addHeld(int many) {
        tried += many;
        note("held", many);
    }

    /** Something that is not as it should be, in words. */
    synchronized void fault(String words) {
        faults.add(words);
    }

    /** Something worth knowing. */
    synchronized void note(String name, Object value) {
        notes.put(name, value);
    }

    synchronized int tried() {
        return tried;
    }

    synchronized int of(Reply.Fate fate) {
        return fates.getOrDefault(fate, 0);
    }

    synchronized int blamed() {
        return blamed;
    }

    synchronized Duration percentile(int percent) {
        return latencies.percentile(percent);
    }

    synchronized List<String> faults() {
        return new ArrayList<>(faults);
    }

    /** How often each status came, 0 for none, and whatever was noted. */
    synchronized Map<String, Object> notes() {
        Map<String, Object> all = new LinkedHashMap<>();
        if (!statuses.isEmpty()) {
            all.put("statuses", new TreeMap<>(statuses));
        }
        all.putAll(notes);
        return all;
    }
}
