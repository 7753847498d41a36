package luzhi.report.assessment.evaluation;

import java.util.List;
import java.util.Locale;

import luzhi.relations.FindingWords;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.discrepancy.DiscrepancyView;

/** Puts an evaluation into one language. */
final class EvaluationWriter {

    private final Locale language;
    private final VerdictWords words;
    private final FindingWords findings;

    /** @param words of verdicts, and {@code findings} those of findings, in the same language */
    EvaluationWriter(Locale language, VerdictWords words, FindingWords findings) {
        this.language = language;
        this.words = words;
        this.findings = findings;
    }

    EvaluationView write(Evaluation evaluation) {
        return new EvaluationView(evaluation.cycle().year(), evaluation.cycle().version(), evaluation.cycle().region(),
                evaluation.region().code(),
                evaluation.region().name(),
                evaluation.asOf(), VerdictWords.notice(evaluation.sources(), language), evaluation.completedTasks(),
                evaluation.tasks().size(), evaluation.tasks().stream().map(this::task).toList(),
                evaluation.findings().stream().map(found -> DiscrepancyView.of(found, findings)).toList(),
                evaluation.sources());
    }

    private EvaluationView.TaskView task(Evaluation.OfTask task) {
        return new EvaluationView.TaskView(task.task().number(), task.task().title().in(language), task.status(),
                task.criteria().stream().map(this::criterion).toList());
    }

    private EvaluationView.CriterionView criterion(Evaluation.OfCriterion judged) {
        Criterion criterion = judged.criterion();
        Judgement judgement = judged.judgement();
        return new EvaluationView.CriterionView(criterion.id(), criterion.title().in(language), judgement.verdict(),
                judgement.value(), judgement.target(), criterion.unit(), judgement.gap(), words.because(judgement),
                criterion.legalBasis().verified()
                        ? criterion.legalBasis().text()
                        : words.sentence(Reason.of("unverified", criterion.legalBasis().text())),
                criterion.legalBasis().verified(), criterion.advisory(), judgement.deadline(),
                facts(judgement.facts()), facts(judgement.factsOfPreviousYear()),
                judgement.counties().isEmpty() ? null : judgement.counties().stream().map(this::county).toList());
    }

    private EvaluationView.RegionView county(Judgement.OfCounty each) {
        Judgement judgement = each.judgement();
        return new EvaluationView.RegionView(each.county().code(), each.county().name(), judgement.verdict(),
                judgement.value(), judgement.target(), judgement.gap(), words.because(judgement), judgement.deadline(),
                facts(judgement.facts()), facts(judgement.factsOfPreviousYear()));
    }

    private List<FactView> facts(List<Fact> facts) {
        return facts.stream().map(fact -> FactView.of(fact, words)).toList();
    }
}
