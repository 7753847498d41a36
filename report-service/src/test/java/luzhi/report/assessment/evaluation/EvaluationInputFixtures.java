package luzhi.report.assessment.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionLevel;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.declaration.DeclarationView;
import luzhi.report.assessment.source.SourceAnswer;

/** Inputs without any service. */
public final class EvaluationInputFixtures {

    private static final RegionDirectory REGIONS = new RegionDirectory();

    private EvaluationInputFixtures() {}

    /** With the counties that were below the region on that day. */
    public static EvaluationInput of(Cycle cycle, Collection<SourceAnswer> answers, List<DeclarationView> declarations,
            RegionCode region, LocalDate asOf) {
        return of(cycle, Facts.of(answers), declarations, region, asOf, REGIONS.listBelow(region, asOf).stream()
                .filter(below -> below.level() == RegionLevel.COUNTY).toList());
    }

    static EvaluationInput of(Cycle cycle, Facts facts, List<DeclarationView> declarations, RegionCode region,
            LocalDate asOf,
            List<Region> counties) {
        return new EvaluationInput(Rules.of(cycle), REGIONS.find(region, asOf).orElseThrow(), asOf, counties, facts,
                declarations, cycle.thresholdsById());
    }
}
