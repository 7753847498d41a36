package luzhi.report.assessment.trace;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.AcceptedType;
import luzhi.kernel.language.RequestLanguage;
import luzhi.report.assessment.cycle.EvaluationPath;

/** Traces of verdicts over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/criteria/{criterion}/trace")
@Tag(name = "Evaluations", description = "评价：a verdict on every criterion, with what it rests on")
public class TraceResource {

    private static final String MERMAID = "text/vnd.mermaid";
    private static final String GRAPHVIZ = "text/vnd.graphviz";
    private static final List<Variant> REPRESENTATIONS = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE,
            MediaType.valueOf(MERMAID), MediaType.valueOf(GRAPHVIZ)).build();

    private final TraceService traces;
    private final RequestLanguage language;

    TraceResource(TraceService traces, RequestLanguage language) {
        this.traces = traces;
        this.language = language;
    }

    @GET
    @Admitted(value = "evaluation", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, MERMAID, GRAPHVIZ})
    @APIResponseSchema(TraceView.class)
    public Response trace(@BeanParam EvaluationPath at,
            @RestPath String criterion,
            @RestQuery LocalDate asOf,
            @Context Request request) {
        TraceView trace = traces.trace(at.cycle(), at.region(), criterion, asOf, language.get());
        String type = AcceptedType.of(request, REPRESENTATIONS).toString();
        return switch (type) {
            case MERMAID -> Response.ok(new Drawing(trace, traces.words(language.get()), language.get()).mermaid(),
                    MERMAID + ";charset=UTF-8").build();
            case GRAPHVIZ -> Response.ok(new Drawing(trace, traces.words(language.get()), language.get()).graphviz(),
                    GRAPHVIZ + ";charset=UTF-8").build();
            default -> Response.ok(trace, MediaType.APPLICATION_JSON).build();
        };
    }
}
