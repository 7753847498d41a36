package luzhi.report.cockpit.change;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * As much of a list as a page has room for.
 *
 * @param further how many more there are
 */
record Part<T>(List<T> rows, int further) {

    /** A province's figures may change by the thousand; the API lists all. */
    private static final int SHOWN = 200;

    static <T> Part<T> of(List<T> all) {
        return new Part<>(List.copyOf(all.subList(0, Math.min(SHOWN, all.size()))), Math.max(0, all.size() - SHOWN));
    }

    /** Null where there is nothing. */
    static <T> @Nullable Part<T> ofAny(List<T> all) {
        return all.isEmpty() ? null : of(all);
    }
}
