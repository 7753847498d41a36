package luzhi.kernel.http;

import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

/**
 * Which page of a list that is ordered by a key is wanted.
 *
 * @param size how many entries it may show
 * @param behind the key of the last entry before it; for the first page a key that comes before all
 */
public record PageWanted<K>(int size, K behind) {

    /**
     * By the parameters {@code limit} and {@code after}.
     *
     * @param limit null for the size that holds unless said
     * @param after null for the first page
     * @param beforeAll the parts of a key that comes before all
     * @param key of its parts; it refuses what cannot be one with an IllegalArgumentException
     * @throws RuleBroken naming each of the two that cannot be read
     */
    public static <K> PageWanted<K> read(String limit, int unlessSaid, String after, List<String> beforeAll,
            Function<List<String>, K> key) {
        Faults faults = new Faults();
        PageWanted<K> page = read(limit, unlessSaid, after, beforeAll, key, faults);
        faults.throwIfAny();
        return page;
    }

    /** Like {@link #read(String, int, String, List, Function)} for whoever reads more than these: faults are added to others. */
    public static <K> PageWanted<K> read(String limit, int unlessSaid, String after, List<String> beforeAll,
            Function<List<String>, K> key, Faults faults) {
        int size = Pages.limit(limit, unlessSaid, faults);
        return new PageWanted<>(size, after == null
                ? key.apply(beforeAll)
                : Cursor.decode(after, beforeAll.size(), key, faults));
    }

    /** How many entries to look for: the one beyond its size says whether there is a next page. */
    public int entriesToFind() {
        return size + 1;
    }

    /**
     * The page with the way to the next one.
     *
     * @param found its entries, and others behind them if there are any
     * @param body what shows them
     * @param cursor where the list goes on behind an entry
     */
    public <T> Response answer(List<T> found, Function<List<T>, ?> body, Function<T, String> cursor,
            UriInfo request) {
        if (found.size() <= size) {
            return Response.ok(body.apply(found)).build();
        }
        List<T> shown = found.subList(0, size);
        return Response.ok(body.apply(shown)).links(Pages.next(request, cursor.apply(shown.get(size - 1)))).build();
    }
}
