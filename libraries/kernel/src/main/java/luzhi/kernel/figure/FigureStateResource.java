package luzhi.kernel.figure;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    public FigureState get() {
        return new FigureState(HexFormat.of().formatHex(EntityTags.sha256()
                .digest((process + " " + database.read()).getBytes(StandardCharsets.UTF_8))));
    }
}
