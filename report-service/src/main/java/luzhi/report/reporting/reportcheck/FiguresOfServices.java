package luzhi.report.reporting.reportcheck;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import luzhi.claims.record.RecordKeeper;
import luzhi.claims.record.RecordedFigure;
import luzhi.claims.record.RecordedFigures;
import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Preference;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.ServiceNames;
import luzhi.report.assessment.source.SourceAnswer;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.report.assessment.source.Sources;
import luzhi.report.assessment.source.WantedFigures;

/** What the services have on record of a region and of all below it: one question to each of them. Of one text. */
final class FiguresOfServices implements RecordedFigures {

    private final Sources sources;
    private final MeasureDirectory measures;
    private final RegionCode region;
    private final Set<Owner> silent = new TreeSet<>();

    FiguresOfServices(Sources sources, MeasureDirectory measures, RegionCode region) {
        this.sources = sources;
        this.measures = measures;
        this.region = region;
    }

    @Override
    public Collection<RecordedFigure> list(Set<FigureKey> wanted) {
        // of what nobody told nothing was found that could be wanted
        silent.addAll(measures.known().silent());
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<WantedFigures.Wanted> figures = wanted.stream()
                .map(key -> new WantedFigures.Wanted(key.measure(), key.period(), key.dimensions()))
                .collect(Collectors.toSet());
        List<SourceAnswer> answers = sources.ask(region, figures, Set.of()).of(Preference.BEST);
        answers.stream().filter(answer -> answer.status() != SourceStatus.AVAILABLE).map(SourceAnswer::owner)
                .forEach(silent::add);
        return answers.stream().flatMap(answer -> answer.figures().stream()).filter(figure -> figure.value() != null)
                .map(figure -> new RecordedFigure(figure.key(), figure.value(), figure.unit())).toList();
    }

    @Override
    public List<RecordKeeper> silent() {
        return silent.stream().map(owner -> new RecordKeeper(owner.code(), ServiceNames.of(owner.code()))).toList();
    }
}
