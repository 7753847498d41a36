package luzhi.report.workflow.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.report.assessment.evaluation.Evaluation;

/** No half-finished work goes up: every region directly below has to be accepted or published. */
@ApplicationScoped
class UnfinishedRegions implements ReadinessCheck {

    private final RegionDirectory regions;
    private final SubmissionRepository submissions;

    UnfinishedRegions(RegionDirectory regions, SubmissionRepository submissions) {
        this.regions = regions;
        this.submissions = submissions;
    }

    @Override
    public List<Concern> concerns(Evaluation evaluation) {
        RegionCode above = evaluation.region().code();
        Set<RegionCode> finished = submissions.listFinishedBelow(evaluation.cycle().year(), above);
        return listDirectlyBelow(above, evaluation.asOf()).stream()
                .filter(region -> !finished.contains(region.code()))
                .map(region -> Concern.blocking("region:" + region.code(), "region-unfinished", region.code(),
                        region.name()))
                .toList();
    }

    /** Of a province: its prefectures, and the counties that stand under none. */
    private List<Region> listDirectlyBelow(RegionCode above, LocalDate day) {
        return regions.listBelow(above, day).stream().filter(region -> regions.findParent(region.code(), day)
                .map(parent -> parent.code().equals(above)).orElse(false)).toList();
    }
}
