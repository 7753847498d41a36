package luzhi.report.assessment.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import luzhi.relations.FindingWords;
import luzhi.relations.Severity;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.discrepancy.DiscrepancyView;

/** Puts an evaluation into one language. */
final class EvaluationWriter {

    private final Locale language;
    private final VerdictWords words;
    private final FindingWords findings;
    private final EvaluationShown shown;

    /** @param words of verdicts, and {@code findings} those of findings, in the same language */
    EvaluationWriter(Locale language, VerdictWords words, FindingWords findings, EvaluationShown shown) {
        this.shown = shown;
        this.language = language;
        this.words = words;
        this.findings = findings;
    }

    EvaluationView write(Evaluation evaluation) {
        return new EvaluationView(evaluation.cycle().year(), evaluation.cycle().version(), evaluation.cycle().region(),
                evaluation.region().code(),
                evaluation.region().name(),
                evaluation.asOf(), VerdictWords.notice(evaluation.sources(), language), evaluation.completedTasks(),
                evaluation.tasks().size(), evaluation.tasks().stream().filter(shown::shows).map(this::task).toList(),
                evaluation.findings().stream().collect(counting(Severity.class, found -> found.finding().severity())),
                shown.detail().showsAll()
                        ? evaluation.findings().stream().map(found -> DiscrepancyView.of(found, findings)).toList()
                        : List.of(),
                evaluation.sources());
    }

    /** How many there are of each kind, in the order of kinds; none of which there is none. */
    private static <T, E extends Enum<E>> Collector<T, ?, Map<E, Long>> counting(Class<E> kinds,
            Function<T, E> kind) {
        return Collectors.groupingBy(kind, () -> new EnumMap<>(kinds), Collectors.counting());
    }

    private EvaluationView.TaskView task(Evaluation.OfTask task) {
        return new EvaluationView.TaskView(task.task().number(), task.task().title().in(language), task.status(),
                verdicts(task, false), verdicts(task, true), shown.detail().showsCriteria()
                        ? task.criteria().stream().map(this::criterion).toList()
                        : List.of());
    }

    private static Map<Verdict, Long> verdicts(Evaluation.OfTask task, boolean advisory) {
        return task.criteria().stream().filter(each -> each.criterion().advisory() == advisory)
                .collect(counting(Verdict.class, each -> each.judgement().verdict()));
    }

    private EvaluationView.CriterionView criterion(Evaluation.OfCriterion judged) {
        Criterion criterion = judged.criterion();
        Judgement judgement = judged.judgement();
        return new EvaluationView.CriterionView(criterion.id(), criterion.title().in(language), judgement.verdict(),
                judgement.value(), judgement.target(), criterion.unit(), judgement.gap(), printed(judgement, criterion),
                words.because(judgement),
                criterion.legalBasis().verified()
                        ? criterion.legalBasis().text()
                        : words.sentence(Reason.of("unverified", criterion.legalBasis().text())),
                criterion.legalBasis().verified(), criterion.advisory(), judgement.deadline(),
                facts(judgement.facts()), facts(judgement.factsOfPreviousYear()),
                judgement.counties().isEmpty()
                        ? null
                        : judgement.counties().stream().map(each -> county(each, criterion)).toList());
    }

    private PrintedValues printed(Judgement judgement, Criterion criterion) {
        return PrintedValues.of(judgement.value(), judgement.target(), judgement.gap(), criterion.unit(), language);
    }

    private EvaluationView.RegionView county(Judgement.OfCounty each, Criterion criterion) {
        Judgement judgement = each.judgement();
        return new EvaluationView.RegionView(each.county().code(), each.county().name(), judgement.verdict(),
                judgement.value(), judgement.target(), judgement.gap(), printed(judgement, criterion),
                words.because(judgement), judgement.deadline(),
                facts(judgement.facts()), facts(judgement.factsOfPreviousYear()));
    }

    private List<FactView> facts(List<Fact> facts) {
        return shown.detail().showsAll() ? facts.stream().map(fact -> FactView.of(fact, words)).toList() : List.of();
    }
}
