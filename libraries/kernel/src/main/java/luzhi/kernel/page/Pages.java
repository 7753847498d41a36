package luzhi.kernel.page;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;

/** Pages by key: {@code limit}, {@code after} and {@code Link: rel="next"} (RFC 8288). */
public final class Pages {

    public static final int DEFAULT_LIMIT = 1000;

    private Pages() {}

    /** The same request, continued behind the given cursor. */
    public static Link next(UriInfo request, String cursor) {
        return Link.fromUriBuilder(request.getRequestUriBuilder().replaceQueryParam("after", cursor)).rel("next")
                .build();
    }
}
