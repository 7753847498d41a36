package luzhi.report.cockpit.figure;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.core.problem.Unavailable;
import luzhi.kernel.figure.FigureStatementService;
import luzhi.kernel.problem.Problem;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.RegisterServices;
import luzhi.report.assessment.source.ServiceReply;
import luzhi.report.assessment.source.ServiceRequest;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.report.cockpit.frame.Refused;

/** States figures at their owners, in the viewer's name: those of one owner all or nothing. */
@ApplicationScoped
class FigureStatements {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final RegisterServices services;
    private final FigureStatementService governance;
    private final Refused refused;
    private final ObjectMapper json;

    FigureStatements(RegisterServices services, FigureStatementService governance, Refused refused,
            ObjectMapper json) {
        this.services = services;
        this.governance = governance;
        this.refused = refused;
        this.json = json;
    }

    /**
     * What an owner said to some figures.
     *
     * @param problem why it refused; null unless it did and said so
     */
    record Outcome(SourceStatus status, @Nullable Problem problem) {

        boolean isGood() {
            return status == SourceStatus.AVAILABLE && problem == null;
        }
    }

    /** @throws Unavailable if the owner, or this service, has too much to do at the moment */
    Outcome state(Owner owner, List<ObjectNode> figures, Locale language) {
        byte[] body = body(figures);
        if (owner.isGovernance()) {
            return new Outcome(SourceStatus.AVAILABLE,
                    refused.why(() -> governance.state(body, null)).orElse(null));
        }
        ServiceReply reply = services.send(owner, ServiceRequest.write("PUT", "/v1/figures", JSON),
                () -> new ByteArrayInputStream(body), body.length, language);
        return new Outcome(reply.status(), refused.read(reply.refusal()));
    }

    private byte[] body(List<ObjectNode> figures) {
        try {
            return json.writeValueAsBytes(Map.of("figures", figures));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
