package luzhi.report.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import luzhi.kernel.figure.FigureKey;
import luzhi.kernel.language.Wording;
import luzhi.report.cycle.Criterion;
import luzhi.report.discrepancy.Contradiction;
import luzhi.report.source.SourceState;
import luzhi.report.source.SourceStatus;

/** Words an evaluation in one language. The only place where its numbers are rounded, and only in sentences. */
final class EvaluationWriter {

    private static final Wording WORDING = new Wording("wording/verdicts");
    private static final int PRINTED_DECIMALS = 4;

    private final Locale language;

    EvaluationWriter(Locale language) {
        this.language = language;
    }

    EvaluationView write(Evaluation evaluation) {
        return new EvaluationView(evaluation.cycle().year(), evaluation.region().code(), evaluation.region().name(),
                evaluation.asOf(), notice(evaluation.sources()), evaluation.completedTasks(),
                evaluation.tasks().size(), evaluation.tasks().stream().map(this::task).toList(),
                evaluation.findings().stream().map(this::finding).toList(),
                evaluation.sources());
    }

    private String notice(List<SourceState> sources) {
        String down = sources.stream().filter(source -> source.status() != SourceStatus.AVAILABLE)
                .map(SourceState::service).collect(Collectors.joining(separator()));
        return down.isEmpty() ? null : sentence(Reason.of("sources-down", down));
    }

    private EvaluationView.TaskView task(Evaluation.OfTask task) {
        return new EvaluationView.TaskView(task.task().number(), task.task().title().in(language), task.status(),
                task.criteria().stream().map(this::criterion).toList());
    }

    private EvaluationView.CriterionView criterion(Evaluation.OfCriterion judged) {
        Criterion criterion = judged.criterion();
        Judgement judgement = judged.judgement();
        return new EvaluationView.CriterionView(criterion.id(), criterion.title().in(language), judgement.verdict(),
                judgement.value(), judgement.target(), criterion.unit(), judgement.gap(), because(judgement),
                criterion.basisVerified() ? criterion.basis() : sentence(Reason.of("unverified", criterion.basis())),
                criterion.basisVerified(), criterion.advisory(), judgement.deadline(),
                judgement.counties().isEmpty() ? null : judgement.counties().stream().map(this::county).toList());
    }

    private EvaluationView.RegionView county(Judgement.OfCounty each) {
        Judgement judgement = each.judgement();
        return new EvaluationView.RegionView(each.county().code(), each.county().name(), judgement.verdict(),
                judgement.value(), judgement.target(), judgement.gap(), because(judgement), judgement.deadline());
    }

    private EvaluationView.FindingView finding(Contradiction found) {
        FigureKey key = found.key();
        return new EvaluationView.FindingView("reported-differs-from-derived", "error", found.id(),
                EvaluationView.FindingView.figure(key, found.unit()), found.stated(), found.computed(),
                sentence(Reason.of("reported-differs-from-derived", key.measure(), key.region(), key.period(),
                        found.stated(), found.computed(), found.unit())));
    }

    private String because(Judgement judgement) {
        return judgement.because().stream().map(this::sentence).collect(Collectors.joining(separator()));
    }

    private String separator() {
        return WORDING.sentence(language, "separator");
    }

    private String sentence(Reason reason) {
        return WORDING.sentence(language, reason.code(),
                reason.arguments().stream().map(EvaluationWriter::print).toArray());
    }

    private static Object print(Object argument) {
        if (argument instanceof BigDecimal number && number.scale() > PRINTED_DECIMALS) {
            return number.setScale(PRINTED_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        }
        return argument;
    }
}
