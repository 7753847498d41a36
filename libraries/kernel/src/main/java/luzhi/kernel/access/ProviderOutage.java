package luzhi.kernel.access;

import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.oidc.OIDCException;

import luzhi.kernel.problem.ProblemWriter;

/** Says that tokens cannot be judged, for their provider has not been reached since the start (503, come again). */
class ProviderOutage {

    private static final Logger LOG = Logger.getLogger(ProviderOutage.class);

    private final ProblemWriter problems;

    ProviderOutage(ProblemWriter problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response explain(OIDCException failure) {
        LOG.errorf("The provider of tokens does not answer: %s", failure.getMessage());
        return problems.unavailable("provider-unavailable");
    }
}
