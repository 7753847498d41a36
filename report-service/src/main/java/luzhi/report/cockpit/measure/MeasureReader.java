package luzhi.report.cockpit.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.FigureNames;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;
import luzhi.core.problem.NotFound;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.Input;
import luzhi.report.assessment.cycle.Threshold;
import luzhi.report.assessment.source.BulkFigures;
import luzhi.report.assessment.source.FigureTable;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.KnownMeasures;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.assessment.source.WantedFigures;

/** Reads one measure of a region and of those directly below it: one request to its owner. */
@ApplicationScoped
class MeasureReader {

    private static final int YEARS = 5;

    private final BulkFigures figures;
    private final MeasureDirectory directory;
    private final RegionDirectory regions;
    private final CycleCatalog cycles;

    MeasureReader(BulkFigures figures, MeasureDirectory directory, RegionDirectory regions, CycleCatalog cycles) {
        this.figures = figures;
        this.directory = directory;
        this.regions = regions;
        this.cycles = cycles;
    }

    /** @throws NotFound if there is no such measure, or no such region then */
    ShownMeasure read(int year, RegionCode region, String code, Dimensions dimensions, Locale language) {
        KnownMeasures known = directory.ask();
        Measure measure = known.find(code).orElseThrow(() -> new NotFound("unknown-measure", code));
        Cycle cycle = cycles.get(year, region);
        LocalDate day = cycle.reportingDate();
        List<Integer> years = IntStream.rangeClosed(year - YEARS + 1, year).boxed().toList();
        FigureTable table = figures.ask(region, new WantedFigures(years.stream()
                .map(each -> new WantedFigures.Wanted(code, Period.ofYear(each), dimensions)).toList()));
        Region own = regions.find(region, day).orElseThrow(() -> new NotFound("no-region-then", region, day));
        Row row = new Row(table, year, code, dimensions, years);
        FigureNames names = new FigureNames(known, language);
        return new ShownMeasure(names.of(code, dimensions), measure.unit(), names.unit(measure.unit()), years,
                target(cycle, code, dimensions, day).orElse(null), row.of(own),
                regions.listChildren(region, day).stream().map(row::of).toList());
    }

    /** The number that the first criterion which looks at nothing else compares it with, if there is one. */
    private static Optional<BigDecimal> target(Cycle cycle, String code, Dimensions dimensions, LocalDate day) {
        return cycle.criteria().filter(criterion -> looksAt(criterion, code, dimensions))
                .flatMap(criterion -> criterion.let().values().stream())
                .filter(Input.OfThreshold.class::isInstance)
                .map(input -> cycle.thresholdsById().get(((Input.OfThreshold) input).id()))
                .flatMap(threshold -> threshold.findOn(day).stream()).map(Threshold.Dated::value).findFirst();
    }

    private static boolean looksAt(Criterion criterion, String code, Dimensions dimensions) {
        List<MeasureReference> looked = criterion.let().values().stream().filter(Input.OfFigure.class::isInstance)
                .map(input -> ((Input.OfFigure) input).reference()).toList();
        return looked.size() == 1 && looked.get(0).measure().equals(code)
                && looked.get(0).dimensions().equals(dimensions);
    }

    /** Makes the rows of a table. */
    private record Row(FigureTable table, int cycle, String code, Dimensions dimensions, List<Integer> years) {

        ShownMeasure.Row of(Region region) {
            List<BigDecimal> values = new ArrayList<>();
            years.forEach(year -> values.add(table
                    .find(new FigureKey(region.code(), code, Period.ofYear(year), dimensions)).map(KnownFigure::value)
                    .orElse(null)));
            return new ShownMeasure.Row(region.name(), values,
                    MeasureAddress.of(cycle, region.code(), code, dimensions));
        }
    }
}
