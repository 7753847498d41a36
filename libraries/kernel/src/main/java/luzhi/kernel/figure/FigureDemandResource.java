package luzhi.kernel.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
    @RequestBodySchema(FigureDemandBody.class)
    @APIResponseSchema(String.class)
    public Response query(@Parameter(hidden = true) byte[] body) {
        FigureDemand demand = reader.read(body);
        StreamingOutput lines = out -> SideBySideStream.write(consumer -> figures.forEach(demand, consumer), json, out);
        return Response.ok(streams.watched(lines)).type(MediaType.valueOf(JsonLines.MEDIA_TYPE).withCharset("utf-8"))
                .build();
    }
}
