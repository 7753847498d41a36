package luzhi.report.reporting.reportcheck;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import luzhi.claims.record.RecordedFigure;
import luzhi.claims.record.RecordedFigures;
import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Preference;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.source.Sources;
import luzhi.report.assessment.source.WantedFigures;

/** What the services have on record of a region and of all below it: one question to each of them. */
record FiguresOfServices(Sources sources, RegionCode region) implements RecordedFigures {

    @Override
    public Collection<RecordedFigure> list(Set<FigureKey> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<WantedFigures.Wanted> figures = wanted.stream()
                .map(key -> new WantedFigures.Wanted(key.measure(), key.period(), key.dimensions()))
                .collect(Collectors.toSet());
        return sources.ask(region, figures, Set.of()).of(Preference.BEST).stream()
                .flatMap(answer -> answer.figures().stream()).filter(figure -> figure.value() != null)
                .map(figure -> new RecordedFigure(figure.key(), figure.value(), figure.unit())).toList();
    }
}
