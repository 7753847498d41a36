package luzhi.report.assessment.evaluation;

import java.time.LocalDate;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.discrepancy.DiscrepancyService;

/** Evaluations in the words of a language, as the API answers and pages show them. */
@ApplicationScoped
public class WordedEvaluations {

    private final EvaluationService evaluator;
    private final DiscrepancyService discrepancies;

    WordedEvaluations(EvaluationService evaluator, DiscrepancyService discrepancies) {
        this.evaluator = evaluator;
        this.discrepancies = discrepancies;
    }

    /**
     * @param asOf the day as of which to judge; null for the cycle's reporting date
     * @throws NotFound if there is no such cycle, no such region on that day, or no such task
     */
    public EvaluationView evaluate(int cycle, RegionCode region, LocalDate asOf, EvaluationShown shown,
            Locale language) {
        return write(evaluator.evaluate(cycle, region, asOf), shown, language);
    }

    /**
     * What was judged already.
     *
     * @throws NotFound if there is no such task in it
     */
    public EvaluationView write(Evaluation evaluation, EvaluationShown shown, Locale language) {
        shown.requireIn(evaluation);
        return new EvaluationWriter(language, evaluator.words(language), discrepancies.words(language), shown)
                .write(evaluation);
    }
}
