package luzhi.kernel.admission;

import java.lang.reflect.Method;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import io.vertx.ext.web.RoutingContext;

import luzhi.core.problem.Unavailable;
import luzhi.kernel.access.Caller;
import luzhi.kernel.http.BodyIntake;
import luzhi.kernel.http.ClientConnection;
import luzhi.kernel.page.PageSize;
import luzhi.kernel.page.Pages;

/**
 * Lets a request begin that costs more than a small read, when there is room for it: one whose operation is {@link Admitted}, or
 * whose body is large. Whoever waits holds no thread. What was taken is given back when the answer has left.
 */
@Provider
@Priority(Priorities.USER + 200)
public class AdmissionFilter implements ContainerRequestFilter {

    /** The kind of work that a large body is, whatever its operation. */
    static final String LARGE_BODY = "large-body";

    private static final String EVERYBODY = "public";
    private static final int FAILED = 500;

    private final Admission admission;
    private final Caller caller;

    @Context
    ResourceInfo operation;

    public AdmissionFilter(Admission admission, Caller caller) {
        this.admission = admission;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = operation.getResourceMethod();
        Admitted admitted = method == null ? null : method.getAnnotation(Admitted.class);
        if (admitted == null && !BodyIntake.isLarge(request)) {
            return;
        }
        String kind = admitted == null ? LARGE_BODY : kind(admitted, request);
        boolean isOpen = method.isAnnotationPresent(PermitAll.class);
        Claim claim = new Claim(kind, isOpen ? EVERYBODY : caller.name(), isOpen ? EVERYBODY : caller.region().text(),
                admission.weigh(kind, BodyIntake.length(request), entries(request)), admission.places(kind));
        ResteasyReactiveContainerRequestContext reactive = (ResteasyReactiveContainerRequestContext) request;
        reactive.suspend();
        new WaitingRequest(admission, claim, reactive)
                .sitDown(admitted != null && admitted.shared() ? key(request) : null);
    }

    private static String kind(Admitted admitted, ContainerRequestContext request) {
        String format = request.getUriInfo().getQueryParameters().getFirst("format");
        String wanted = format == null ? header(request, HttpHeaders.ACCEPT) : format;
        return Stream.of(admitted.formats()).filter(wanted::contains).findFirst()
                .map(one -> kind(admitted, one)).orElse(admitted.value());
    }

    static String kind(Admitted admitted, String format) {
        return admitted.value() + '-' + format;
    }

    private static long entries(ContainerRequestContext request) {
        String limit = request.getUriInfo().getQueryParameters().getFirst("limit");
        return limit != null && limit.matches("\\d{1,9}")
                ? Math.min(Integer.parseInt(limit), PageSize.LARGEST)
                : Pages.DEFAULT_LIMIT;
    }

    /** All that an answer depends on, once its caller may have it. */
    private static String key(ContainerRequestContext request) {
        return String.join("\n", request.getMethod(), request.getUriInfo().getRequestUri().toString(),
                header(request, HttpHeaders.ACCEPT), header(request, HttpHeaders.ACCEPT_LANGUAGE),
                header(request, HttpHeaders.IF_NONE_MATCH));
    }

    private static String header(ContainerRequestContext request, String name) {
        String value = request.getHeaderString(name);
        return value == null ? "" : value;
    }

    /** A request that was suspended until its turn comes, another has its answer, or its patience is at an end. */
    private static final class WaitingRequest implements Seat<Answer> {

        private final Admission admission;
        private final Claim claim;
        private final ResteasyReactiveContainerRequestContext request;
        private final RoutingContext connection;
        private volatile Flight<Answer> flight;
        private volatile long timer;
        private volatile boolean isGone;

        WaitingRequest(Admission admission, Claim claim, ResteasyReactiveContainerRequestContext request) {
            this.admission = admission;
            this.claim = claim;
            this.request = request;
            this.connection = context().unwrap(RoutingContext.class);
        }

        private ResteasyReactiveRequestContext context() {
            return (ResteasyReactiveRequestContext) request.getServerRequestContext();
        }

        void sitDown(String key) {
            connection.addEndHandler(gone -> {
                isGone = true;
                leave(false);
            });
            admission.join(key, this);
        }

        @Override
        public void sit(Flight<Answer> joined) {
            flight = joined;
            connection.vertx().cancelTimer(timer);
            timer = connection.vertx().setTimer(Math.max(1, admission.patience().toMillis()), late -> leave(true));
        }

        private void leave(boolean isRefusal) {
            Flight<Answer> joined = flight;
            if (joined != null && joined.leave(this, isRefusal)) {
                if (isRefusal) {
                    refuse();
                } else {
                    sendAway();
                }
            }
        }

        private void sendAway() {
            connection.vertx().cancelTimer(timer);
            request.resume(new Unavailable(admission.retryAfter(), "overloaded"));
        }

        @Override
        public Claim claim() {
            return claim;
        }

        @Override
        public void work(Flight<Answer> mine) {
            connection.vertx().cancelTimer(timer);
            connection.put(Admission.FLIGHT, mine);
            context().registerCompletionCallback(failure -> {
                if (connection.response().getStatusCode() >= FAILED) {
                    mine.fail();
                } else {
                    mine.land(null);
                }
                ClientConnection.of(connection).whenTaken(mine::giveBack);
            });
            request.resume();
        }

        @Override
        public boolean take(Answer answer, Runnable taken) {
            if (isGone) {
                sendAway();
                return false;
            }
            connection.vertx().cancelTimer(timer);
            long bytes = answer.body() == null ? 0 : answer.body().length;
            admission.charge(bytes);
            context().registerCompletionCallback(failure -> {
                ClientConnection.of(connection).whenTaken(() -> admission.charge(-bytes));
                taken.run();
            });
            request.abortWith(answer.response());
            return true;
        }

        @Override
        public void refuse() {
            admission.noteRefusal(claim.kind());
            sendAway();
        }
    }
}
