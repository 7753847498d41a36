package luzhi.report.cockpit.publication;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.NotFound;
import luzhi.core.region.Region;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;
import luzhi.report.assessment.cycle.EvaluationKey;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.reporting.publication.PublicationService;
import luzhi.report.workflow.submission.PublishedEntry;

/** What everybody may read. */
@Path("/cockpit/published")
@Produces(MediaType.TEXT_HTML)
public class PublicationPageResource {

    private final Frames frames;
    private final PublicationService publications;
    private final RegionDirectory regions;

    PublicationPageResource(Frames frames, PublicationService publications, RegionDirectory regions) {
        this.frames = frames;
        this.publications = publications;
        this.regions = regions;
    }

    @GET
    @PermitAll
    public PublishedListPage list(@RestQuery Integer cycle, @BeanParam PageParameters pages) {
        PageWanted<EvaluationKey> page = pages.wanted(List.of("0", ""),
                key -> new EvaluationKey(Integer.parseInt(key.get(0)), key.get(1)));
        List<PublishedEntry> found = publications.list(cycle, page);
        List<PublishedEntry> shown = found.subList(0, Math.min(found.size(), page.size()));
        return new PublishedListPage(frames.plain(), shown.stream().map(this::line).toList(),
                found.size() > shown.size() ? next(shown.get(shown.size() - 1), cycle) : null);
    }

    private PublishedListPage.Line line(PublishedEntry entry) {
        return new PublishedListPage.Line(entry,
                regions.findLatest(entry.region()).map(Region::name).orElseGet(() -> entry.region().text()),
                "/cockpit/published/" + entry.cycle() + '/' + entry.region());
    }

    private static String next(PublishedEntry last, Integer cycle) {
        return "/cockpit/published?after=" + Cursor.encode(String.valueOf(last.cycle()), last.region().text())
                + (cycle == null ? "" : "&cycle=" + cycle);
    }

    /**
     * @throws NotFound if nothing is published of such a region and year
     * @throws Conflict if what is there is no longer what was published
     */
    @GET
    @Path("/{cycle}/{region}")
    @Admitted("seal")
    @PermitAll
    public PublishedPage show(@BeanParam EvaluationPath at) {
        PageFrame frame = frames.plain();
        return new PublishedPage(frame,
                ShownPublication.of(publications.get(at.cycle(), at.region()), frame.language()));
    }
}
