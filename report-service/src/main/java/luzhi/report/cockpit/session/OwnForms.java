package luzhi.report.cockpit.session;

import java.net.URI;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Forbidden;
import luzhi.report.cockpit.frame.PageFilter;

/**
 * Takes forms from pages of ours alone: a browser says of whatever it sends from where it comes (Fetch Metadata; of older ones, the
 * {@code Origin} of RFC 6454), and what does not say so is refused.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class OwnForms implements ContainerRequestFilter {

    /** @throws Forbidden if something is to be changed, and it was not a page of ours that sent it */
    @Override
    public void filter(ContainerRequestContext request) {
        if (PageFilter.isPage(request) && changes(request) && !isOurs(request)) {
            throw new Forbidden(Fault.of("form-from-elsewhere"));
        }
    }

    private static boolean changes(ContainerRequestContext request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> false;
            default -> true;
        };
    }

    private static boolean isOurs(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        return site == null ? isFromHere(request) : site.equals("same-origin");
    }

    private static boolean isFromHere(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        try {
            return origin != null
                    && request.getHeaderString(HttpHeaders.HOST).equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
