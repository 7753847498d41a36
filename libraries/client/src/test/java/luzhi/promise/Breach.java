package luzhi.promise;

import java.util.Comparator;

/**
 * A change that breaks clients.
 *
 * @param service whose description changed, like {@code finance}
 * @param place {@code operation GET /v1/figures} or {@code schema Figure}
 * @param change in words that stay the same, like {@code field unit removed}
 */
record Breach(String service, String place, String change) implements Comparable<Breach> {

    private static final Comparator<Breach> ORDER = Comparator.comparing(Breach::service).thenComparing(Breach::place)
            .thenComparing(Breach::change);

    @Override
    public int compareTo(Breach other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return service + ", " + place + ": " + change;
    }
}
