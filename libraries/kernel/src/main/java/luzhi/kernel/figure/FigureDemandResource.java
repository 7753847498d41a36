package luzhi.kernel.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.http.JsonLines;
import luzhi.kernel.http.WatchedStreams;

/** Many figures at once over HTTP, the same in all four services. */
@Path("/v1/figures/query")
@Tag(name = "Figures", description = "数值：what was stated, and what follows from it")
public class FigureDemandResource {

    private final FigureDemandReader reader;
    private final FigureDemandService figures;
    private final WatchedStreams streams;
    private final ObjectMapper json;

    FigureDemandResource(FigureDemandReader reader, FigureDemandService figures, WatchedStreams streams,
            ObjectMapper json) {
        this.reader = reader;
        this.figures = figures;
        this.streams = streams;
        this.json = json;
    }

    @POST
    @Admitted("figures")
    @Scoped(RegionOf.BODY)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(JsonLines.MEDIA_TYPE)
    @Extension(name = Idempotency.REPEATABLE, value = "true", parseValue = true)
    @Operation(operationId = "queryFigures", summary = "Ask for many figures at once", description = """
            Each figure with all that there is of it in one line: what was reported, what is derived, and which of the two is \
            the best; the same that `GET /v1/figures` lists by `origin`. A figure of which there is nothing has no line. \
            `figures` names those wanted of each region. `stated` asks for whatever somebody stated for its periods: all \
            there is of that measure and period in the same region, whatever the breakdown, and the same figure of the regions \
            below it. The body has at most 1,000,000 bytes.

            The answer is lines of JSON. An object tells something once that holds from there on: `{"region"}` whose figures \
            follow; `{"measure","code","unit"}`, `{"breakdown","dimensions"}`, `{"period","text"}` and \
            `{"document","title","table"}` give a number to each. An array is a figure: the numbers of its measure, breakdown \
            and period; `"r"` where the reported one is the best, `"d"` where the derived one is, `""` where there is only what an \
            incomplete register gives; then the derived value, `[value, false]` if a register behind it was not declared complete, or \
            `null`; then, if somebody reported it, `[value, revision, document, row]`, where a reason such as `"not-reported"` may \
            stand in the place of the value, and the row may be left out. The last line, `{"figures"}`, tells how \
            many there were: an answer without it is not whole.""")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FigureDemandBody.class), examples = @ExampleObject(name = "One figure of a city and its counties, and whatever was stated", value = FigureExamples.DEMAND)))
    @APIResponse(responseCode = "200", description = "The figures, by region, measure, period and dimensions", content = @Content(mediaType = JsonLines.MEDIA_TYPE, schema = @Schema(implementation = String.class), example = FigureExamples.SIDE_BY_SIDE))
    public Response query(@Parameter(hidden = true) byte[] body) {
        FigureDemand demand = reader.read(body);
        StreamingOutput lines = out -> SideBySideStream.write(consumer -> figures.forEach(demand, consumer), json, out);
        return Response.ok(streams.watched(lines)).type(MediaType.valueOf(JsonLines.MEDIA_TYPE).withCharset("utf-8"))
                .build();
    }
}
