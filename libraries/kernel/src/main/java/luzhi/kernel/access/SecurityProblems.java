package luzhi.kernel.access;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jose4j.lang.UnresolvableKeyException;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;

import luzhi.core.problem.Fault;
import luzhi.kernel.problem.ProblemWriter;

/** Missing and refused tokens as problems. */
@ApplicationScoped
public class SecurityProblems {

    private static final int UNAUTHORIZED = 401;

    private final ProblemWriter writer;
    private final ProviderWatch provider;

    public SecurityProblems(ProblemWriter writer, ProviderWatch provider) {
        this.writer = writer;
        this.provider = provider;
    }

    @ServerExceptionMapper(UnauthorizedException.class)
    public Response tokenMissing() {
        return challenge("token-missing");
    }

    @ServerExceptionMapper
    public Response tokenRefused(AuthenticationFailedException refused) {
        if (isForWantOfAnAnswer(refused)) {
            return writer.unavailable("provider-unavailable");
        }
        return challenge(
                refused.getCause() instanceof NamedCallers.UnnamedCaller ? "token-without-name" : "token-refused");
    }

    /** A session that could not be begun or gone on with. */
    @ServerExceptionMapper
    public Response signInFailed(AuthenticationCompletionException failed) {
        return isForWantOfAnAnswer(failed) ? writer.unavailable("provider-unavailable") : challenge("token-refused");
    }

    /**
     * A token of a key that is not known yet is neither good nor bad while the provider cannot be asked for its keys, and a session neither ended
     * nor not.
     */
    private boolean isForWantOfAnAnswer(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException || cause instanceof IOException || cause instanceof TimeoutException
                    || isOfSilence(cause) && provider.isSilent()) {
                return true;
            }
        }
        return false;
    }

    /** Of a session for whose tokens was waited too long, the library tells only that it found no cause in the failure. */
    private static boolean isOfSilence(Throwable cause) {
        return cause instanceof UnresolvableKeyException || cause instanceof NullPointerException;
    }

    private Response challenge(String code) {
        return Response.fromResponse(writer.response(UNAUTHORIZED, Fault.of(code)))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
    }
}
