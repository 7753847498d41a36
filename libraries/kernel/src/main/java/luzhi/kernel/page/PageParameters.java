package luzhi.kernel.page;

import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

/** The parameters that choose a page of a list: how many entries it may show, and where the page before ended. */
public class PageParameters {

    @RestQuery
    PageSize limit;

    @RestQuery
    Cursor after;

    @Context
    UriInfo request;

    /**
     * The page of a list that is ordered by a key, of {@link Pages#DEFAULT_LIMIT} entries unless said.
     *
     * @param beforeAll the parts of a key that comes before all
     * @param key of its parts; it refuses what cannot be one with an IllegalArgumentException
     * @throws RuleBroken if {@code after} is no cursor of this list
     */
    public <K> PageWanted<K> wanted(List<String> beforeAll, Function<List<String>, K> key) {
        return wanted(Pages.DEFAULT_LIMIT, beforeAll, key);
    }

    /** Like {@link #wanted(List, Function)}, of so many entries unless said. */
    public <K> PageWanted<K> wanted(int unlessSaid, List<String> beforeAll, Function<List<String>, K> key) {
        Faults faults = new Faults();
        PageWanted<K> page = wanted(unlessSaid, beforeAll, key, faults);
        faults.throwIfAny();
        return page;
    }

    /** Like {@link #wanted(int, List, Function)} for whoever looks at more than these: a fault is added to others. */
    public <K> PageWanted<K> wanted(int unlessSaid, List<String> beforeAll, Function<List<String>, K> key,
            Faults faults) {
        return new PageWanted<>(limit == null ? unlessSaid : limit.entries(),
                after == null ? key.apply(beforeAll) : after.read(beforeAll.size(), key, faults));
    }

    /**
     * The page with the way to the next one.
     *
     * @param found its entries, and others behind them if there are any
     * @param body what shows them
     * @param cursor where the list goes on behind an entry
     */
    public <T> Response answer(PageWanted<?> page, List<T> found, Function<List<T>, ?> body,
            Function<T, String> cursor) {
        if (found.size() <= page.size()) {
            return Response.ok(body.apply(found)).build();
        }
        List<T> shown = found.subList(0, page.size());
        String last = cursor.apply(shown.get(page.size() - 1));
        return Response.ok(body.apply(shown)).links(Pages.next(request, last)).build();
    }

    public UriInfo request() {
        return request;
    }
}
