package luzhi.report.cockpit.mine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import luzhi.core.language.Title;
import luzhi.core.problem.NotFound;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.admission.Admitted;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;

/** What waits for whoever asks. */
@Path("/cockpit/mine")
@Produces(MediaType.TEXT_HTML)
public class MineResource {

    /** What the page is called, in the frame of every page and in the handbook. */
    public static final Title TITLE = new Title("我的", "Mine");

    private final Frames frames;
    private final MineReader reader;

    MineResource(Frames frames, MineReader reader) {
        this.frames = frames;
        this.reader = reader;
    }

    /** @throws NotFound if nothing judges the caller's region in any year */
    @GET
    @Admitted("evaluation")
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public MinePage show() {
        PageFrame frame = frames.plain(TITLE);
        return new MinePage(frame, reader.read(frame.language()));
    }
}
