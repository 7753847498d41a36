package luzhi.report.assessment.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import luzhi.core.figure.Provenance;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleFixtures;
import luzhi.report.assessment.declaration.DeclarationView;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.OwnerFixtures;
import luzhi.report.assessment.source.SourceAnswer;
import luzhi.report.assessment.source.SourceState;
import luzhi.report.assessment.source.SourceStatus;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** What the sample city reported and declared for 2020, and the same stated for a later year; no service, no register. */
public final class SampleCity {

    static final RegionCode CODE = new RegionCode("620700");

    private static final Path SAMPLE = Path.of("..", "samples", "zhangye");
    private static final int REPORTED = 2020;
    private static final OffsetDateTime RECORDED = OffsetDateTime.parse("2020-10-12T09:30:00+08:00");
    /** Since the first year of the inspection cycle, which does not move with the year that is evaluated. */
    private static final YearMonth INSPECTIONS_BEGAN = YearMonth.of(2018, 1);

    private final Cycle cycle;
    private final List<SourceAnswer> answers = new ArrayList<>();
    private final List<DeclarationView> declarations = new ArrayList<>();

    private SampleCity(Cycle cycle) throws IOException {
        this.cycle = cycle;
        for (Owner owner : OwnerFixtures.ALL) {
            List<KnownFigure> figures = new ArrayList<>();
            for (NamedCsvRecord row : rows("figures/" + owner.code() + ".csv")) {
                figures.add(new KnownFigure(row.getField("measure"), Dimensions.parse(row.getField("dimensions")),
                        new RegionCode(row.getField("region")), later(Period.parse(row.getField("period"))),
                        new BigDecimal(row.getField("value")), null, row.getField("unit"), null, null));
            }
            answers.add(new SourceAnswer(owner, SourceStatus.AVAILABLE, null, RECORDED, figures));
        }
        for (NamedCsvRecord row : rows("declarations.csv")) {
            String deadline = row.getField("deadline");
            declarations.add(new DeclarationView(cycle.year(), new RegionCode(row.getField("region")),
                    row.getField("criterion"), Boolean.parseBoolean(row.getField("declared")),
                    row.getField("statement"), deadline.isEmpty() ? null : later(LocalDate.parse(deadline)),
                    new Provenance(row.getField("document"), null, null), 1, RECORDED, "city"));
        }
    }

    public static SampleCity in2020() throws IOException {
        return new SampleCity(CycleFixtures.read(CycleFixtures.shipped(2020)));
    }

    /** A year later nothing has changed. */
    public static SampleCity in2021() throws IOException {
        return new SampleCity(CycleFixtures.read(CycleFixtures.shipped(2021), CycleFixtures.shipped(2020)));
    }

    /** None where a service has nothing in the sample. */
    private static List<NamedCsvRecord> rows(String file) throws IOException {
        if (!Files.exists(SAMPLE.resolve(file))) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(SAMPLE.resolve(file))) {
            return rows.stream().toList();
        }
    }

    private Period later(Period period) {
        YearMonth first = period.first();
        boolean sinceInspectionsBegan = first.equals(INSPECTIONS_BEGAN) && period.months() > 12;
        return new Period(sinceInspectionsBegan ? first : first.plusYears(years()), period.last().plusYears(years()));
    }

    private LocalDate later(LocalDate day) {
        return day.plusYears(years());
    }

    private int years() {
        return cycle.year() - REPORTED;
    }

    public Cycle cycle() {
        return cycle;
    }

    /** What each service answers. */
    public List<SourceAnswer> answers() {
        return List.copyOf(answers);
    }

    /** Its tasks as judged on that day. */
    List<Evaluation.OfTask> judge(LocalDate asOf) {
        return EvaluationInputFixtures.of(cycle, answers, declarations, CODE, asOf).judge();
    }

    /** All that was judged on that day, with no finding. */
    public Evaluation evaluate(LocalDate asOf) {
        EvaluationInput input = EvaluationInputFixtures.of(cycle, answers, declarations, CODE, asOf);
        return new Evaluation(cycle, input.region(), asOf, input.judge(), List.of(),
                answers.stream().map(SourceState::of).toList());
    }
}
