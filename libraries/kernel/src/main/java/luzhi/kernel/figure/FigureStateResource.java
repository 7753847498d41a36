package luzhi.kernel.figure;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.database.DatabaseState;
import luzhi.kernel.http.EntityTags;

/** Whether figures may have changed, over HTTP, the same in all four services. */
@Path("/v1/figures/state")
@Tag(name = "Figures", description = "数值：what was stated, and what follows from it")
public class FigureStateResource {

    /** What follows from the same rows may differ after an update of the service. */
    private final String process = UUID.randomUUID().toString();
    private final DatabaseState database;

    FigureStateResource(DatabaseState database) {
        this.database = database;
    }

    /** @param state in hexadecimal digits */
    @Schema(name = "FigureState", description = "Which state all figures of a service are in")
    public record FigureState(String state) {}

    @GET
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getFigureState", summary = "Ask whether figures may have changed", description = """
            A text that is another one as soon as any figure is another one. Whoever asked for it, then for figures, and is told \
            the same text later, may go on with those. It says nothing of what has changed, and may change though no figure did.""")
    @APIResponse(responseCode = "200", description = "The state", content = @Content(schema = @Schema(implementation = FigureState.class), examples = @ExampleObject(name = "A state", value = """
            {"state": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""")))
    public FigureState get() {
        return new FigureState(HexFormat.of().formatHex(EntityTags.sha256()
                .digest((process + " " + database.read()).getBytes(StandardCharsets.UTF_8))));
    }
}
