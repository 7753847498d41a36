package luzhi.report.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
import luzhi.report.source.SourceStatus;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The sample city under the rules of 2020, without any service: 13 of 14 tasks, the tenth in progress. */
class SampleVerdictsTest {

    private static final Path SAMPLE = Path.of("..", "samples", "zhangye");
    private static final RegionCode CITY = new RegionCode("620700");

    private static Cycle cycle;
    private static final List<SourceAnswer> ANSWERS = new ArrayList<>();
    private static final List<Declaration> DECLARATIONS = new ArrayList<>();

    @BeforeAll
    static void readSample() throws IOException {
        cycle = CycleFixtures.read(Files.readString(Path.of("src", "main", "resources", "cycles", "2020.yaml")));
        for (Owner owner : Owner.values()) {
            List<KnownFigure> figures = new ArrayList<>();
            for (NamedCsvRecord row : rows("figures/" + owner.code() + ".csv")) {
                figures.add(new KnownFigure(row.getField("measure"), Dimensions.parse(row.getField("dimensions")),
                        new RegionCode(row.getField("region")), Period.parse(row.getField("period")),
                        new BigDecimal(row.getField("value")), null, row.getField("unit"), null, null));
            }
            ANSWERS.add(new SourceAnswer(owner, SourceStatus.AVAILABLE, null, OffsetDateTime.MIN, figures));
        }
        for (NamedCsvRecord row : rows("declarations.csv")) {
            String deadline = row.getField("deadline");
            DECLARATIONS.add(new Declaration(2020, new RegionCode(row.getField("region")), row.getField("criterion"),
                    Boolean.parseBoolean(row.getField("declared")), row.getField("statement"),
                    deadline.isEmpty() ? null : LocalDate.parse(deadline),
                    new Source(row.getField("document"), null, null), 1, OffsetDateTime.MIN, "city"));
        }
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(SAMPLE.resolve(file))) {
            return rows.stream().toList();
        }
    }

    private static Map<Integer, Evaluation.OfTask> evaluate(LocalDate asOf) {
        return DossierFixtures.of(cycle, ANSWERS, DECLARATIONS, CITY, asOf).judge().stream()
                .collect(Collectors.toMap(task -> task.task().number(), task -> task, (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<String, Verdict> open(Evaluation.OfTask task) {
        return task.criteria().stream().filter(each -> !each.criterion().advisory())
                .filter(each -> each.judgement().verdict() != Verdict.MET)
                .collect(Collectors.toMap(each -> each.criterion().id(), each -> each.judgement().verdict(),
                        (one, other) -> one, TreeMap::new));
    }

    @Test
    void onTheReportingDateOnlyTheTenthTaskIsOpen() {
        Map<Integer, Evaluation.OfTask> tasks = evaluate(cycle.reportingDate());
        assertEquals(14, tasks.size());
        tasks.forEach((number, task) -> assertEquals(
                number == 10 ? TaskStatus.IN_PROGRESS : TaskStatus.COMPLETED, task.status(),
                () -> "Task " + number + ": " + open(task)));
    }

    @Test
    void fourteenKindergartensAreOpenWithTheirDeadlines() {
        Evaluation.OfTask preschool = evaluate(cycle.reportingDate()).get(10);
        Map<String, Judgement> judged = preschool.criteria().stream()
                .collect(Collectors.toMap(each -> each.criterion().id(), Evaluation.OfCriterion::judgement));
        assertEquals(new BigDecimal("14"), judged.get("10.1").gap());
        assertEquals(LocalDate.of(2020, 12, 31), judged.get("10.1").deadline());
        assertEquals(LocalDate.of(2020, 10, 31), judged.get("10.2").deadline());
        assertEquals(LocalDate.of(2020, 11, 30), judged.get("10.3").deadline());
    }

    @Test
    void aMissedDeadlineTurnsWhatIsStillOpenIntoNotMet() {
        assertEquals(Verdict.NOT_MET, open(evaluate(LocalDate.of(2020, 11, 1)).get(10)).get("10.2"));
        assertEquals(TaskStatus.NOT_COMPLETED, evaluate(LocalDate.of(2021, 1, 1)).get(10).status());
    }

    @Test
    void atLeastFortyCriteriaCountAndEachNamesItsBasis() {
        assertTrue(cycle.criteria().filter(criterion -> !criterion.advisory()).count() >= 40);
        cycle.criteria().forEach(criterion -> assertTrue(!criterion.basis().isBlank(), criterion.id()));
    }
}
