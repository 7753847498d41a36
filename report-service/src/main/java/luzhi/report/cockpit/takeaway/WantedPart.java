package luzhi.report.cockpit.takeaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

import luzhi.report.cockpit.frame.PageFilter;

/**
 * Takes from the address of a page which of its parts is wanted, and in which form: no page knows of that, and each can be taken apart.
 * Without a form, what there is to take is listed.
 */
@ApplicationScoped
class WantedPart {

    static final String FORM = "take";
    static final String PART = "part";

    private static final String KEPT = "luzhi.taken.";
    /** After the query was read as it is meant, before anybody looks at its parameters. */
    private static final int AFTER_SEMICOLONS = 880;

    void register(@Observes Filters filters) {
        filters.register(WantedPart::read, AFTER_SEMICOLONS);
    }

    private static void read(RoutingContext request) {
        if (request.normalizedPath().startsWith(PageFilter.ROOT)) {
            MultiMap parameters = request.queryParams();
            if (parameters.contains(FORM)) {
                keep(request, parameters, FORM);
                keep(request, parameters, PART);
            }
        }
        request.next();
    }

    private static void keep(RoutingContext request, MultiMap parameters, String name) {
        request.put(KEPT + name, parameters.contains(name) ? parameters.get(name) : "");
        parameters.remove(name);
    }

    /** Whether anything of the page is wanted by itself. */
    static boolean isWanted(RoutingContext request) {
        return request.get(KEPT + FORM) != null;
    }

    /** The form; nothing where what there is is to be listed. */
    static String form(RoutingContext request) {
        return request.get(KEPT + FORM);
    }

    /** By which the part is named. */
    static String part(RoutingContext request) {
        return request.get(KEPT + PART);
    }
}
