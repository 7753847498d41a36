package luzhi.report.assessment.trace;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.AcceptedType;
import luzhi.kernel.language.RequestLanguage;
import luzhi.report.assessment.evaluation.AsOf;

/** Traces of verdicts over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/criteria/{criterion}/trace")
@Tag(name = "Evaluations", description = "评价：a verdict on every criterion, with what it rests on")
public class TraceResource {

    private static final String MERMAID = "text/vnd.mermaid";
    private static final String GRAPHVIZ = "text/vnd.graphviz";
    private static final List<Variant> REPRESENTATIONS = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE,
            MediaType.valueOf(MERMAID), MediaType.valueOf(GRAPHVIZ)).build();
    private static final String EXAMPLE = """
            {"cycle": 2020, "rulesVersion": 1, "rulesRegion": "100000", "region": "620700", "asOf": "2020-10-31", "criterion": "8.1", "title": "无失学辍学", \
            "basis": "国办发〔2017〕72号", "basisVerified": false, "verdict": {"region": "620700", "regionName": "张掖市", \
            "verdict": "met", "because": "0 不高于 0（人）", "value": 0, "target": 0, "unit": "person", \
            "expression": {"symbols": "dropouts ≤ 0", "words": "义务教育阶段失学辍学人数 ≤ 0", "substituted": "0 ≤ 0"}, \
            "names": [{"title": "义务教育阶段失学辍学人数", "fact": {"name": "dropouts", "value": 0, "figure": {"key": \
            {"region": "620700", "measure": "governance.school-age-dropouts", "period": "2020", "dimensions": {}}, \
            "unit": "person", "origin": "reported"}}, \
            "address": "/v1/figures/trace?measure=governance.school-age-dropouts&region=620700&period=2020"}]}, \
            "traced": 0, "untraced": 1, "sources": []}""";

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
    @Operation(operationId = "traceCriterion", summary = "Explain a verdict", description = """
            The tree below a verdict: the expression with the values that stood in it, each figure as its owner explains it, \
            the rows of registers and the sources behind those. As `text/vnd.mermaid` or `text/vnd.graphviz` it is a drawing.""")
    @APIResponse(responseCode = "200", description = "The tree, or a drawing of it", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TraceView.class), examples = @ExampleObject(name = "A criterion that one figure decides", value = EXAMPLE)),
            @Content(mediaType = MERMAID, schema = @Schema(implementation = String.class), example = "flowchart BT\n  n0[\"8.1\"]"),
            @Content(mediaType = GRAPHVIZ, schema = @Schema(implementation = String.class), example = "digraph trace {\n}")})
    public Response trace(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The number of the criterion", example = "8.1") String criterion,
            @RestQuery @Parameter(description = AsOf.DESCRIPTION, schema = @Schema(type = SchemaType.STRING, format = "date")) String asOf,
            @Context Request request) {
        TraceView trace = traces.trace(cycle, new RegionCode(region), criterion, AsOf.parse(asOf), language.get());
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
