package luzhi.kernel.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import luzhi.core.problem.Fault;
import luzhi.kernel.language.RequestLanguage;
import luzhi.kernel.problem.ProblemWriter;

/**
 * Refuses, or does without, headers that say nothing sensible, before anybody else reads them: frameworks take them for failures of
 * ours, or refuse them without a word.
 */
@ApplicationScoped
class HeaderCheck {

    private static final int AFTER_REQUEST_ID = 990;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int UNSUPPORTED = 415;
    private static final int LONGEST_SHOWN = 60;
    private static final String TRANSFER_ENCODING = "Transfer-Encoding";
    private static final String IDENTITY = "identity";
    private static final Set<String> PACK_NOTHING = Set.of("", IDENTITY, "chunked");
    private static final String ORIGIN = "Origin";
    /** What a server is called that nobody calls anything. */
    private static final String UNNAMED = "localhost";
    private static final String BEARER = "Bearer ";
    /** RFC 7515 §7.1: what else calls itself a token makes the reader of tokens fail. */
    private static final Pattern TOKEN = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]*");

    private final ProblemWriter problems;

    HeaderCheck(ProblemWriter problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_REQUEST_ID);
    }

    private void check(RoutingContext request) {
        HttpServerRequest head = request.request();
        // RFC 9110 §12.5.4: who cannot make sense of it may do as if it were not there
        if (!RequestLanguage.isReadable(head.getHeader(HttpHeaders.ACCEPT_LANGUAGE))) {
            head.headers().remove(HttpHeaders.ACCEPT_LANGUAGE);
        }
        // RFC 9112 §3.2: HTTP/1.0 knew none, and without one there is no address for anybody to read
        if (head.authority() == null) {
            head.headers().set(HttpHeaders.HOST, UNNAMED);
        }
        Optional<String> accepted = AcceptHeader.spelled(head.headers().getAll(HttpHeaders.ACCEPT));
        if (!isMediaType(head.getHeader(HttpHeaders.CONTENT_TYPE))) {
            refuse(head, HttpHeaders.CONTENT_TYPE);
        } else if (accepted.isEmpty()) {
            refuse(head, HttpHeaders.ACCEPT);
        } else if (isForeign(head)) {
            refuse(head, FORBIDDEN, Fault.of("foreign-origin", shown(head.getHeader(ORIGIN))));
        } else if (isPacked(head)) {
            head.response().putHeader(HttpHeaders.ACCEPT_ENCODING, IDENTITY);
            refuse(head, UNSUPPORTED, Fault.of("body-packed", shown(codings(head))));
        } else if (isMisshapenToken(head.getHeader(HttpHeaders.AUTHORIZATION))) {
            head.response().putHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            refuse(head, UNAUTHORIZED, Fault.of("token-refused"));
        } else {
            accept(head, accepted.get());
            request.next();
        }
    }

    private static void accept(HttpServerRequest head, String types) {
        if (types.isEmpty()) {
            head.headers().remove(HttpHeaders.ACCEPT);
        } else {
            head.headers().set(HttpHeaders.ACCEPT, types);
        }
    }

    private void refuse(HttpServerRequest head, String name) {
        refuse(head, BAD_REQUEST, Fault.at(name, "malformed-header", name, shown(head.getHeader(name))));
    }

    private void refuse(HttpServerRequest head, int status, Fault fault) {
        head.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, ProblemWriter.MEDIA_TYPE)
                .end(Buffer.buffer(problems.json(status, fault,
                        RequestLanguage.preferred(head.getHeader(HttpHeaders.ACCEPT_LANGUAGE)))));
    }

    /** Whether a page from elsewhere asks a server of a name that no comparison of theirs can read, as one with an underscore. */
    private static boolean isForeign(HttpServerRequest head) {
        String origin = head.getHeader(ORIGIN);
        String host = head.getHeader(HttpHeaders.HOST);
        return origin != null && host != null && !origin.equals(head.scheme() + "://" + host) && !isReadable(host);
    }

    private static boolean isReadable(String host) {
        try {
            return new URI("http://" + host).getHost() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static boolean isMisshapenToken(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && !TOKEN.matcher(authorization.substring(BEARER.length()).strip()).matches();
    }

    /** Nobody unpacks what is sent: it would be taken for a damaged text. */
    private static boolean isPacked(HttpServerRequest head) {
        boolean hasBody = head.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || head.headers().contains(TRANSFER_ENCODING);
        return hasBody && !codings(head).isEmpty();
    }

    /** How the body is packed, but for what packs nothing. */
    private static String codings(HttpServerRequest head) {
        return Stream.of(HttpHeaders.CONTENT_ENCODING, TRANSFER_ENCODING)
                .flatMap(name -> head.headers().getAll(name).stream()).flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip).filter(coding -> !PACK_NOTHING.contains(coding.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private static String shown(String value) {
        return value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
    }

    private static boolean isMediaType(String value) {
        try {
            return value == null || MediaType.valueOf(value) != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
