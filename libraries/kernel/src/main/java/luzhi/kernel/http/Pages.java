package luzhi.kernel.http;

import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;

/** Pages by key: {@code limit}, {@code after} and {@code Link: rel="next"} (RFC 8288). */
public final class Pages {

    public static final int DEFAULT_LIMIT = 1000;
    public static final int LARGEST_LIMIT = 10_000;

    private Pages() {}

    /** @throws RuleBroken if the text is not a whole number from 1 to {@link #LARGEST_LIMIT} */
    public static int limit(String text, int unlessSaid) {
        if (text == null) {
            return unlessSaid;
        }
        if (text.matches("[1-9]\\d{0,4}") && Integer.parseInt(text) <= LARGEST_LIMIT) {
            return Integer.parseInt(text);
        }
        throw new RuleBroken(Fault.at("limit", "limit-out-of-range", text, LARGEST_LIMIT));
    }

    /**
     * A page with the way to the next one.
     *
     * @param found its entries, and one more if there are any
     * @param size how many the page may show
     * @param body what shows them
     * @param cursor where the list goes on behind an entry
     */
    public static <T> Response answer(List<T> found, int size, Function<List<T>, ?> body, Function<T, String> cursor,
            UriInfo request) {
        if (found.size() <= size) {
            return Response.ok(body.apply(found)).build();
        }
        List<T> shown = found.subList(0, size);
        return Response.ok(body.apply(shown)).links(next(request, cursor.apply(shown.get(size - 1)))).build();
    }

    /** The same request, continued behind the given cursor. */
    public static Link next(UriInfo request, String cursor) {
        return Link.fromUriBuilder(request.getRequestUriBuilder().replaceQueryParam("after", cursor)).rel("next")
                .build();
    }
}
