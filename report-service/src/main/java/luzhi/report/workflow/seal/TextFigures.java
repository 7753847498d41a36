package luzhi.report.workflow.seal;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.figure.Preference;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.Sources;
import luzhi.report.assessment.source.WantedFigures;
import luzhi.report.workflow.narrative.NarrativeService;
import luzhi.report.workflow.narrative.NarrativeView;

/** The figures that a region's texts name: asked for before the transaction that seals, because services are asked. */
@ApplicationScoped
public class TextFigures {

    private final NarrativeService narratives;
    private final Sources sources;

    TextFigures(NarrativeService narratives, Sources sources) {
        this.narratives = narratives;
        this.sources = sources;
    }

    /** The best figures of the region and of all below it that its narratives name. */
    public List<KnownFigure> ask(int cycle, RegionCode region) {
        List<NarrativeView> written = narratives.list(cycle, region);
        Set<WantedFigures.Wanted> demand = narratives.demand(written);
        return demand.isEmpty()
                ? List.of()
                : sources.ask(region, demand, Set.of()).of(Preference.BEST).stream()
                        .flatMap(answer -> answer.figures().stream()).toList();
    }
}
