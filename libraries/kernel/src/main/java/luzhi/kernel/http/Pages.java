package luzhi.kernel.http;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;

import luzhi.core.problem.Faults;

/** Pages by key: {@code limit}, {@code after} and {@code Link: rel="next"} (RFC 8288). */
public final class Pages {

    public static final int DEFAULT_LIMIT = 1000;
    public static final int LARGEST_LIMIT = 10_000;

    private Pages() {}

    /** The parameter {@code limit}; a fault is added where it is not a whole number from 1 to {@link #LARGEST_LIMIT}. */
    public static int limit(String text, int unlessSaid, Faults faults) {
        if (text == null) {
            return unlessSaid;
        }
        if (text.matches("[1-9]\\d{0,4}") && Integer.parseInt(text) <= LARGEST_LIMIT) {
            return Integer.parseInt(text);
        }
        faults.at("limit", "limit-out-of-range", text, LARGEST_LIMIT);
        return unlessSaid;
    }

    /** The same request, continued behind the given cursor. */
    public static Link next(UriInfo request, String cursor) {
        return Link.fromUriBuilder(request.getRequestUriBuilder().replaceQueryParam("after", cursor)).rel("next")
                .build();
    }
}
