package luzhi.report.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import luzhi.kernel.figure.Source;
import luzhi.kernel.measure.Dimensions;
import luzhi.kernel.period.Period;
import luzhi.kernel.region.RegionCode;
import luzhi.report.cycle.Cycle;
import luzhi.report.cycle.CycleFixtures;
import luzhi.report.declaration.Declaration;
import luzhi.report.source.KnownFigure;
import luzhi.report.source.Owner;
import luzhi.report.source.SourceAnswer;
import luzhi.report.source.SourceState;
import luzhi.report.source.SourceStatus;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The sample city under the rules of 2020, from its files, without any service. */
public final class SampleCity {

    public static final RegionCode CODE = new RegionCode("620700");

    private static final Path SAMPLE = Path.of("..", "samples", "zhangye");
    private static final Path RULES = Path.of("src", "main", "resources", "cycles", "2020.yaml");
    private static final OffsetDateTime RECORDED = OffsetDateTime.of(2020, 10, 12, 9, 30, 0, 0, ZoneOffset.UTC);

    private SampleCity() {}

    public static Cycle rules() {
        try {
            return CycleFixtures.read(Files.readString(RULES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the owners of figures answer about it. */
    public static List<SourceAnswer> answers() {
        List<SourceAnswer> answers = new ArrayList<>();
        for (Owner owner : Owner.values()) {
            answers.add(new SourceAnswer(owner, SourceStatus.AVAILABLE, null, RECORDED,
                    rows("figures/" + owner.code() + ".csv").stream().map(SampleCity::figure).toList()));
        }
        return answers;
    }

    private static KnownFigure figure(NamedCsvRecord row) {
        return new KnownFigure(row.getField("measure"), Dimensions.parse(row.getField("dimensions")),
                new RegionCode(row.getField("region")), Period.parse(row.getField("period")),
                new BigDecimal(row.getField("value")), null, row.getField("unit"), null, null);
    }

    public static List<Declaration> declarations() {
        return rows("declarations.csv").stream().map(SampleCity::declaration).toList();
    }

    private static Declaration declaration(NamedCsvRecord row) {
        String deadline = row.getField("deadline");
        return new Declaration(2020, new RegionCode(row.getField("region")), row.getField("criterion"),
                Boolean.parseBoolean(row.getField("declared")), row.getField("statement"),
                deadline.isEmpty() ? null : LocalDate.parse(deadline),
                new Source(row.getField("document"), null, null), 1, RECORDED, "city");
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(SAMPLE.resolve(file))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Judged as of a day. */
    public static Evaluation evaluate(LocalDate asOf) {
        List<SourceAnswer> answers = answers();
        Dossier dossier = DossierFixtures.of(rules(), answers, declarations(), CODE, asOf);
        return new Evaluation(dossier.rules().cycle(), dossier.region(), asOf, dossier.judge(), List.of(),
                answers.stream().map(SourceState::of).toList());
    }
}
