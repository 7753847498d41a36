package luzhi.report.cockpit.frame;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.BlockingOperationControl;

import luzhi.kernel.problem.Problem;

/** Answers of pages: what is refused is told on a page, who has to sign in is led there, and each says what a browser may do with it. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class PageFilter implements ContainerResponseFilter {

    /** Where all pages are. */
    public static final String ROOT = "/cockpit/";

    /** Where the provider of tokens sends people back to. */
    public static final String ENTERED = ROOT + "entered";

    private static final int SEE_OTHER = 303;
    private static final int UNAUTHORIZED = 401;
    private static final Pattern ESCAPED_DOT = Pattern.compile("%2[eE]");
    private static final String SIGN_IN = ROOT + "sign-in";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Frames frames;

    public PageFilter(Frames frames) {
        this.frames = frames;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        URI asked = request.getUriInfo().getRequestUri();
        if (!isPage(request)) {
            return;
        }
        if (response.getStatus() == UNAUTHORIZED) {
            signIn(request, response, asked);
            BroughtSession.forget(frames.request());
        } else if (response.getEntity() instanceof Problem problem) {
            // who asks cannot be found out where nothing may be waited for
            PageFrame frame = BlockingOperationControl.isBlockingAllowed()
                    ? frames.plain(Frames.ADVICE)
                    : frames.nameless();
            response.setEntity(new ProblemPage(frame, problem, from(request)).render(), null, MediaType.TEXT_HTML_TYPE);
        }
        if (MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
        }
        if (frames.isNoticed()) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, Notice.forget(asked.getRawPath()));
        }
        // papers and marked texts hold a style of their own and say what it is
        response.getHeaders().putIfAbsent("Content-Security-Policy", List.of(POLICY));
        response.getHeaders().putIfAbsent("Referrer-Policy", List.of("same-origin"));
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Whether that is asked for a page, however its address is written: an operation is found by what escapes in it stand for. */
    public static boolean isPage(ContainerRequestContext request) {
        return URI.create(ESCAPED_DOT.matcher(request.getUriInfo().getRequestUri().toString()).replaceAll("."))
                .normalize().getPath().replaceFirst("^(/\\.\\.)+", "").startsWith(ROOT);
    }

    /** Where a person came from, who is shown another page than he wanted; null if that is no page of ours, or the same. */
    private static @Nullable String from(ContainerRequestContext request) {
        String referrer = request.getHeaderString("Referer");
        try {
            URI from = URI.create(referrer == null ? "" : referrer);
            boolean isOurs = from.getRawAuthority() != null && from.getRawPath().startsWith(ROOT)
                    && from.getRawAuthority().equals(request.getHeaderString(HttpHeaders.HOST));
            boolean isHere = isReading(request)
                    && from.getRawPath().equals(request.getUriInfo().getRequestUri().getRawPath());
            return isOurs && !isHere
                    ? from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery())
                    : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** Whoever wanted to read comes back to where he was; what was sent is not sent again by itself. */
    private void signIn(ContainerRequestContext request, ContainerResponseContext response, URI asked) {
        response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
        if (isReading(request)) {
            response.setStatus(SEE_OTHER);
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            response.getHeaders().putSingle(HttpHeaders.LOCATION, SIGN_IN + "?to=" + encoded(isEntered(asked)
                    ? ROOT
                    : asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery())));
            if (isEntered(asked) || BroughtSession.isIn(frames.request())) {
                response.getHeaders().add(HttpHeaders.SET_COOKIE,
                        (isEntered(asked) ? Notice.SIGN_IN_FAILED : Notice.SESSION_ENDED).cookie(SIGN_IN));
            }
        } else {
            response.setEntity(new UnsentPage(frames.nameless(), SIGN_IN + "?to=" + encoded(ROOT)).render(), null,
                    MediaType.TEXT_HTML_TYPE);
        }
    }

    private static boolean isReading(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    }

    private static boolean isEntered(URI asked) {
        return asked.getRawPath().equals(ENTERED);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
