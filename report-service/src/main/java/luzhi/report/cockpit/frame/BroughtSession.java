package luzhi.report.cockpit.frame;

import java.util.List;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/** The session that a browser brings along, which the framework keeps encrypted in its cookies: whether there is any, good or not. */
public final class BroughtSession {

    /** What the framework knows sessions by. */
    public static final String TENANT = "cockpit";
    /** Where browsers bring it to. */
    public static final String PATH = "/cockpit";

    private static final String COOKIES = "q_session_" + TENANT;

    private BroughtSession() {}

    static boolean isIn(RoutingContext request) {
        return !list(request).isEmpty();
    }

    /** Has the browser forget it with the answer to this request. */
    public static void forget(RoutingContext request) {
        list(request).forEach(cookie -> request.response().addCookie(Cookie.cookie(cookie.getName(), "").setPath(PATH)
                .setMaxAge(0).setHttpOnly(true).setSameSite(CookieSameSite.LAX)));
    }

    /** A long one comes in several. */
    private static List<Cookie> list(RoutingContext request) {
        return request.request().cookies().stream().filter(cookie -> cookie.getName().startsWith(COOKIES)).toList();
    }
}
