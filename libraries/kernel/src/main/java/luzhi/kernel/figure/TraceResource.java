package luzhi.kernel.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.figure.Preference;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.language.RequestLanguage;

/** Explanations of figures over HTTP. */
@Path("/v1/figures/trace")
@Tag(name = "Figures", description = "数值：what was stated, and what follows from it")
public class TraceResource {

    private final Tracer tracer;
    private final FigureSelector selector;
    private final RequestLanguage language;

    TraceResource(Tracer tracer, FigureSelector selector, RequestLanguage language) {
        this.tracer = tracer;
        this.selector = selector;
        this.language = language;
    }

    @GET
    @Admitted("figures")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "traceFigure", summary = "Explain a figure", description = """
            The tree below a figure: its formula in words and symbols, each figure that goes into it, and the rows of \
            registers behind those, with who recorded them, when and from what. It comes from the calculation that \
            answers `GET /v1/figures`.""")
    @APIResponse(responseCode = "200", description = "The tree", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TraceNode.class), examples = @ExampleObject(name = "A reported figure", value = FigureExamples.TRACE)))
    public TraceNode trace(
            @RestQuery @Parameter(description = "The measure", required = true, example = "example.measure") String measure,
            @RestQuery @Parameter(description = "The region by its GB/T 2260 code", required = true, example = "620700") String region,
            @RestQuery @Parameter(description = "The period in ISO 8601", required = true, example = "2019") String period,
            @RestQuery @Parameter(description = "The breakdown, as `stage:primary`; left out for the total") String dimensions,
            @RestQuery @Parameter(description = "`reported`, `derived` or `best` (default): which of two figures is meant", schema = @Schema(implementation = Preference.class)) String origin) {
        return tracer.trace(selector.key(measure, region, period, dimensions), selector.preference(origin),
                language.get());
    }
}
