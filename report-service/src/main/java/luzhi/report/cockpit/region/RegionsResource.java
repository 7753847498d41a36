package luzhi.report.cockpit.region;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.region.RegionLevel;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.ranking.RankingService;
import luzhi.report.assessment.ranking.RankingView;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Place;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.workflow.submission.SubmissionLine;
import luzhi.report.workflow.submission.SubmissionListService;

/** How all regions below one stand. */
@Path("/cockpit/{cycle}/{region}/regions")
@Produces(MediaType.TEXT_HTML)
public class RegionsResource {

    private final Frames frames;
    private final RankingService rankings;
    private final SubmissionListService submissions;
    private final CycleCatalog cycles;

    RegionsResource(Frames frames, RankingService rankings, SubmissionListService submissions, CycleCatalog cycles) {
        this.frames = frames;
        this.rankings = rankings;
        this.submissions = submissions;
        this.cycles = cycles;
    }

    @GET
    @Admitted("ranking")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public RegionsPage list(@BeanParam EvaluationPath at, @RestQuery RegionLevel level) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.REGIONS);
        List<RegionLevel> below = Standings.levelsBelow(at.region().level());
        RegionLevel shown = level != null ? level : below.stream().findFirst().orElse(RegionLevel.COUNTY);
        RankingView ranking = RankingView.of(rankings.rank(at.cycle(), at.region(), null, shown), at.region(),
                frame.language());
        Map<String, SubmissionLine> ways = submissions
                .list(at.cycle(), at.region(), null, "", Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(line -> line.region().code().text(), Function.identity()));
        return new RegionsPage(frame, Standings.of(ranking, ways,
                cycles.get(at.cycle(), at.region()).tasks(),
                below.stream().map(each -> new Place(frame.at("/regions?level=" + each.code()), frame.title(each),
                        each == shown)).toList()));
    }
}
