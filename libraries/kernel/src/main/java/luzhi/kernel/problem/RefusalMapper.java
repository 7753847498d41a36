package luzhi.kernel.problem;

import java.util.Map;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.Refusal;
import luzhi.core.problem.RevisionRequired;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.StaleRevision;
import luzhi.core.problem.TooLarge;
import luzhi.core.problem.TooMany;
import luzhi.core.problem.TooSlow;
import luzhi.core.problem.Unavailable;
import luzhi.core.problem.Unsupported;

/** Gives each kind of {@link Refusal} its HTTP status. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    private static final Map<Class<? extends Refusal>, Integer> STATUS = Map.ofEntries(
            Map.entry(RuleBroken.class, 400),
            Map.entry(Forbidden.class, 403),
            Map.entry(NotFound.class, 404),
            Map.entry(TooSlow.class, 408),
            Map.entry(Conflict.class, 409),
            Map.entry(StaleRevision.class, 412),
            Map.entry(TooLarge.class, 413),
            Map.entry(Unsupported.class, 415),
            Map.entry(RevisionRequired.class, 428),
            Map.entry(TooMany.class, 429),
            Map.entry(Unavailable.class, 503));

    private final ProblemWriter writer;

    public RefusalMapper(ProblemWriter writer) {
        this.writer = writer;
    }

    static int status(Refusal refusal) {
        return STATUS.get(refusal.getClass());
    }

    @Override
    public Response toResponse(Refusal refusal) {
        Response answer = writer.response(status(refusal), refusal.faults(), refusal.count());
        return refusal.comeAgainAfter().map(after -> ProblemWriter.again(answer, after)).orElse(answer);
    }
}
