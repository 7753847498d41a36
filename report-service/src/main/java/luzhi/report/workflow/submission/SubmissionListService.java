package luzhi.report.workflow.submission;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import luzhi.core.problem.NotFound;
import luzhi.core.region.NamedRegion;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.EvaluationKey;
import luzhi.report.workflow.step.Actors;

/** How far all regions below one are, also those that have not begun. */
@ApplicationScoped
public class SubmissionListService {

    private final SubmissionRepository repository;
    private final CycleCatalog cycles;
    private final RegionDirectory regions;
    private final Actors actors;

    SubmissionListService(SubmissionRepository repository, CycleCatalog cycles, RegionDirectory regions,
            Actors actors) {
        this.repository = repository;
        this.cycles = cycles;
        this.regions = regions;
        this.actors = actors;
    }

    /**
     * A line for each region that there was on the reporting date, by code.
     *
     * @param state only those that stand there; null for all
     * @param behind only regions whose code comes after this
     * @throws NotFound if nothing judges that region in that year
     */
    @Transactional
    public List<SubmissionLine> list(int cycle, RegionCode within, State state, String behind, int limit) {
        Map<RegionCode, SubmissionRepository.Reached> begun = repository.listReached(cycle, within, behind).stream()
                .collect(Collectors.toMap(each -> each.submission().region(), Function.identity()));
        return regions.listBelow(within, cycles.get(cycle, within).reportingDate()).stream()
                .filter(region -> region.code().text().compareTo(behind) > 0)
                .map(region -> line(region, begun.getOrDefault(region.code(),
                        new SubmissionRepository.Reached(new Submission(EvaluationKey.of(cycle, region.code())),
                                null))))
                .filter(line -> state == null || line.state() == state)
                .limit(limit).toList();
    }

    private SubmissionLine line(Region region, SubmissionRepository.Reached reached) {
        Submission submission = reached.submission();
        Workflow workflow = submission.workflow();
        return new SubmissionLine(NamedRegion.of(region), submission.state(), submission.number(),
                submission.revision(), reached.last() == null ? null : reached.last().at(),
                reached.last() == null ? null : reached.last().by(), submission.seal(), submission.publication(),
                workflow.next().stream().map(SubmissionLine.NextStep::of).toList(),
                workflow.nextFor(actors.towards(region.code())));
    }
}
