package luzhi.kernel.access;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jose4j.lang.UnresolvableKeyException;

import io.quarkus.oidc.OIDCException;
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

    /** A token of a key that is not known yet is neither good nor bad while the provider cannot be asked for its keys. */
    private boolean isForWantOfAnAnswer(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException || cause instanceof IOException || cause instanceof TimeoutException
                    || cause instanceof UnresolvableKeyException && provider.isSilent()) {
                return true;
            }
        }
        return false;
    }

    private Response challenge(String code) {
        return Response.fromResponse(writer.response(UNAUTHORIZED, Fault.of(code)))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
    }
}
