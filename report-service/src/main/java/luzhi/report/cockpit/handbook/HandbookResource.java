package luzhi.report.cockpit.handbook;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import luzhi.report.cockpit.frame.Frames;

/** The handbook, for everybody. */
@Path("/cockpit/handbook")
@Produces(MediaType.TEXT_HTML)
public class HandbookResource {

    private final Frames frames;
    private final Handbook handbook = Handbook.read();

    HandbookResource(Frames frames) {
        this.frames = frames;
    }

    @GET
    @PermitAll
    public HandbookPage show() {
        return new HandbookPage(frames.plain(), handbook.html());
    }
}
