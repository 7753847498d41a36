package luzhi.report.cockpit.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.FigureNames;
import luzhi.core.figure.Preference;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.Unavailable;
import luzhi.kernel.problem.WordedFault;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.evaluation.EvaluationService;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.KnownMeasures;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.ServiceNames;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.report.assessment.source.Sources;
import luzhi.report.assessment.source.WantedFigures.Wanted;
import luzhi.report.cockpit.frame.Writers;
import luzhi.report.workflow.evidence.EvidenceService;
import luzhi.report.workflow.evidence.EvidenceView;

/** Draws up sheets of figures that no register counts, and takes what was typed into them. */
@ApplicationScoped
class FigureSheets {

    private final CycleCatalog cycles;
    private final EvaluationService evaluations;
    private final MeasureDirectory directory;
    private final Sources sources;
    private final EvidenceService evidence;
    private final FigureStatements statements;
    private final Writers writers;

    FigureSheets(CycleCatalog cycles, EvaluationService evaluations, MeasureDirectory directory, Sources sources,
            EvidenceService evidence, FigureStatements statements, Writers writers) {
        this.cycles = cycles;
        this.evaluations = evaluations;
        this.directory = directory;
        this.sources = sources;
        this.evidence = evidence;
        this.statements = statements;
        this.writers = writers;
    }

    /** What can be stated, and what is. */
    private record Stock(StatableFigures statable, KnownMeasures known, Map<FigureKey, KnownFigure> stated,
            List<String> silent) {

        Map<String, FigureKey> byReference() {
            return statable.all().stream().collect(Collectors.toMap(TypedFigure::reference, Function.identity()));
        }

        String unit(FigureKey key) {
            return known.find(key.measure()).orElseThrow().unit();
        }
    }

    private Stock stock(EvaluationPath at) {
        Cycle cycle = cycles.get(at.cycle(), at.region());
        KnownMeasures known = directory.ask();
        StatableFigures statable = StatableFigures.of(cycle, at.region(),
                !evaluations.countiesBelow(at.region(), cycle.reportingDate()).isEmpty(), known);
        Sources.Answers answers = sources.ask(at.region(), statable.all().stream()
                .map(key -> new Wanted(key.measure(), key.period(), key.dimensions())).toList(),
                statable.all().stream().map(FigureKey::period).collect(Collectors.toSet()));
        Map<FigureKey, KnownFigure> stated = answers.of(Preference.REPORTED).stream()
                .flatMap(answer -> answer.figures().stream())
                .collect(Collectors.toMap(KnownFigure::key, Function.identity(), (one, other) -> one));
        return new Stock(statable, known, stated, answers.states().stream()
                .filter(state -> state.status() != SourceStatus.AVAILABLE).map(state -> state.service()).toList());
    }

    /**
     * @param attempt what was just tried; null for nothing
     * @throws NotFound if nothing judges that region in that year
     */
    FigureSheet show(EvaluationPath at, FigureSheet.@Nullable Attempt attempt, Locale language) {
        Stock stock = stock(at);
        FigureNames names = new FigureNames(stock.known(), language);
        List<EvidenceView> files = evidence.list(at.cycle(), at.region());
        Map<String, FigureSheet.RefusedRow> refused = attempt == null ? Map.of() : attempt.byFigure();
        List<FigureSheet.OfTask> tasks = stock.statable().byTask().entrySet().stream()
                .map(task -> new FigureSheet.OfTask(task.getKey(), task.getValue().stream()
                        .map(key -> row(key, stock, names, files, refused.get(TypedFigure.reference(key)))).toList()))
                .toList();
        return new FigureSheet(tasks, writers.mayState(),
                stock.silent().isEmpty() ? null : ServiceNames.of(stock.silent()).in(language), attempt);
    }

    private static FigureSheet.Row row(FigureKey key, Stock stock, FigureNames names, List<EvidenceView> files,
            FigureSheet.@Nullable RefusedRow refused) {
        KnownFigure stated = stock.stated().get(key);
        String reference = TypedFigure.reference(key);
        return new FigureSheet.Row(names.of(key), names.unit(stock.unit(key)), stated,
                refused == null ? TypedFigure.of(key, stated) : refused.typed().beside(stated, key),
                refused == null ? null : refused.faults(),
                files.stream()
                        .filter(file -> file.figures().stream().anyMatch(each -> each.toString().equals(reference)))
                        .toList());
    }

    /**
     * States what was typed, service by service: what one refuses keeps no other from taking its own.
     *
     * @throws NotFound if one of the figures is not to be stated
     * @throws Unavailable if a service, or this one, has too much to do at the moment
     */
    FigureSheet.Attempt take(EvaluationPath at, FigureSheetForm form, Locale language) {
        Stock stock = stock(at);
        Map<String, FigureKey> keys = stock.byReference();
        Map<Owner, List<TypedFigure>> touched = new LinkedHashMap<>();
        form.rows().stream().filter(TypedFigure::isTouched).forEach(typed -> touched
                .computeIfAbsent(Owner.ofMeasure(Optional.ofNullable(keys.get(typed.figure()))
                        .orElseThrow(() -> new NotFound("unknown-measure", typed.figure())).measure()),
                        first -> new ArrayList<>())
                .add(typed));
        List<FigureSheet.RefusedRow> refused = new ArrayList<>();
        int kept = 0;
        for (Map.Entry<Owner, List<TypedFigure>> part : touched.entrySet()) {
            List<ObjectNode> bodies = part.getValue().stream().map(typed -> typed.body(keys.get(typed.figure()),
                    stock.unit(keys.get(typed.figure())), form.documentOfAll())).toList();
            FigureStatements.Outcome outcome = statements.state(part.getKey(), bodies, language);
            if (outcome.isGood()) {
                kept += bodies.size();
            } else {
                refused.addAll(refused(part.getValue(), outcome));
            }
        }
        return new FigureSheet.Attempt(kept, refused, form.documentOfAll());
    }

    private static List<FigureSheet.RefusedRow> refused(List<TypedFigure> sent, FigureStatements.Outcome outcome) {
        return IntStream.range(0, sent.size()).mapToObj(i -> new FigureSheet.RefusedRow(sent.get(i),
                outcome.problem() == null
                        ? List.of()
                        : outcome.problem().errors().stream().filter(each -> isAt(each, "/figures/" + i))
                                .map(WordedFault::detail).toList()))
                .toList();
    }

    private static boolean isAt(WordedFault fault, String pointer) {
        return fault.pointer() != null
                && (fault.pointer().equals(pointer) || fault.pointer().startsWith(pointer + '/'));
    }
}
