package luzhi.report.cockpit.frame;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.declaration.DeclarationService;

/** The years whose evaluation a region is at work on. */
@ApplicationScoped
public class YearsAtWork {

    private final CycleCatalog cycles;
    private final DeclarationService declarations;

    YearsAtWork(CycleCatalog cycles, DeclarationService declarations) {
        this.cycles = cycles;
        this.declarations = declarations;
    }

    /**
     * The years in which the region or one below it said something of itself, the newest first; where nobody did, those in which any region
     * of the same city did, else of the same province; else the newest year that judges it.
     *
     * @throws NotFound if nothing judges the region in any year
     */
    public List<Integer> list(RegionCode region) {
        List<Integer> judged = cycles.listAll(region).stream().map(Cycle::year).sorted(Comparator.reverseOrder())
                .toList();
        return Stream.concat(Stream.of(region), region.listAncestors().stream())
                .filter(around -> !around.equals(RegionCode.COUNTRY))
                .map(around -> begun(judged, around)).filter(begun -> !begun.isEmpty()).findFirst()
                .orElseGet(() -> List
                        .of(judged.stream().findFirst().orElseThrow(() -> new NotFound("no-cycle-for", region))));
    }

    private List<Integer> begun(List<Integer> judged, RegionCode within) {
        Set<Integer> declared = new HashSet<>(declarations.listYears(within));
        return judged.stream().filter(declared::contains).toList();
    }
}
