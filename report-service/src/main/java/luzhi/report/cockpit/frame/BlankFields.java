package luzhi.report.cockpit.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** Takes fields of a page's form that were left blank for what was not said: browsers send them all the same. */
@ApplicationScoped
class BlankFields {

    /** What of a page is wanted, a blank says as well; after that was read. */
    private static final int AFTER_WISHES = 870;

    void register(@Observes Filters filters) {
        filters.register(BlankFields::passOver, AFTER_WISHES);
    }

    private static void passOver(RoutingContext request) {
        if (request.normalizedPath().startsWith(PageFilter.ROOT)) {
            MultiMap parameters = request.queryParams();
            parameters.names().stream().filter(name -> parameters.getAll(name).stream().allMatch(String::isEmpty))
                    .toList().forEach(parameters::remove);
        }
        request.next();
    }
}
