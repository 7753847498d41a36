package luzhi.kernel.http;

import java.io.ByteArrayInputStream;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

import luzhi.core.language.ByteSize;
import luzhi.core.problem.TooLarge;

/**
 * Takes in the body of a request once it is known whose it is and what it is for. A small one is collected while no thread waits for
 * it; of a large one the beginning, and the rest is read as it is needed. It is counted as it arrives, whether its length was
 * announced or not.
 */
@Provider
@Priority(Priorities.USER + 100)
public class BodyIntake implements ContainerRequestFilter {

    /** How many bytes are collected before anybody begins to read. */
    static final int SMALL = 64 << 10;

    /** Over HTTP/2, a body need not announce itself. */
    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final String LENGTH = "luzhi.length-of-large-body";

    private final BodyLimits limits;

    @Context
    ResourceInfo operation;

    public BodyIntake(BodyLimits limits) {
        this.limits = limits;
    }

    /** Whether the body of a request is larger than what is collected of any. */
    public static boolean isLarge(ContainerRequestContext request) {
        return request.getProperty(LENGTH) != null;
    }

    /** The bytes that a large body has, or that it may have if it did not say; 0 for a small one, or none. */
    public static long length(ContainerRequestContext request) {
        return request.getProperty(LENGTH) instanceof Long length ? length : 0;
    }

    /** @throws TooLarge if the body says that it is larger than the operation takes */
    @Override
    public void filter(ContainerRequestContext request) {
        ResteasyReactiveContainerRequestContext reactive = (ResteasyReactiveContainerRequestContext) request;
        RoutingContext connection = ((ResteasyReactiveRequestContext) reactive.getServerRequestContext())
                .unwrap(RoutingContext.class);
        if (operation.getResourceMethod() == null || !hasBody(connection.request())) {
            return;
        }
        long most = limits.most(operation.getResourceMethod());
        long announced = announcedLength(connection.request());
        IncomingBody body = new IncomingBody(connection, most, limits);
        if (announced > most) {
            body.discard();
            throw new TooLarge("body-too-large", ByteSize.of(most));
        }
        reactive.suspend();
        body.begin(() -> {
            if (body.isComplete()) {
                request.setEntityStream(new ByteArrayInputStream(body.collected()));
            } else {
                request.setProperty(LENGTH, announced < 0 ? most : announced);
                request.setEntityStream(body);
            }
            reactive.resume();
        }, reactive::resume);
    }

    /** Whether a request brings a body along, as far as its head tells. */
    static boolean hasBody(HttpServerRequest request) {
        boolean isAnnounced = request.getHeader("Transfer-Encoding") != null || announcedLength(request) > 0;
        return isAnnounced || request.version() == HttpVersion.HTTP_2 && request.getHeader("Content-Length") == null
                && WITH_BODY.contains(request.method());
    }

    /** Below zero if it is not announced. */
    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null || !length.matches("\\d{1,18}") ? -1 : Long.parseLong(length);
    }
}
