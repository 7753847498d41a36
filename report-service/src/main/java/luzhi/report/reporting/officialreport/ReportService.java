package luzhi.report.reporting.officialreport;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Preference;
import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.kernel.http.PublicAddress;
import luzhi.report.assessment.discrepancy.DiscrepancyService;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.EvaluationService;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.SourceConfiguration;
import luzhi.report.assessment.source.Sources;
import luzhi.report.reporting.explorer.BrowserAddresses;
import luzhi.report.workflow.narrative.NarrativeService;
import luzhi.report.workflow.narrative.NarrativeView;
import luzhi.report.workflow.rectification.RectificationQueries;
import luzhi.report.workflow.seal.TextFigures;

/** Brings together all that a report is made of, and has it composed. Asks services, so never within a transaction. */
@ApplicationScoped
class ReportService {

    private final EvaluationService evaluator;
    private final NarrativeService narratives;
    private final TextFigures textFigures;
    private final RectificationQueries rectifications;
    private final DiscrepancyService discrepancies;
    private final MeasureDirectory measures;
    private final BrowserAddresses browser;
    private final SourceConfiguration sources;
    private final PublicAddress own;

    ReportService(EvaluationService evaluator, NarrativeService narratives, TextFigures textFigures,
            RectificationQueries rectifications,
            DiscrepancyService discrepancies, MeasureDirectory measures, BrowserAddresses browser,
            SourceConfiguration sources, PublicAddress own) {
        this.own = own;
        this.evaluator = evaluator;
        this.narratives = narratives;
        this.textFigures = textFigures;
        this.rectifications = rectifications;
        this.discrepancies = discrepancies;
        this.measures = measures;
        this.browser = browser;
        this.sources = sources;
    }

    /**
     * @param asOf the day as of which to judge; null for the cycle's reporting date
     * @param numbers where its numbers are explained; null for by the services themselves
     * @throws NotFound if there is no such cycle, or no such region on that day
     */
    Report write(int cycle, RegionCode region, LocalDate asOf, @Nullable Explanations numbers) {
        EvaluationService.SourcedInput sourced = evaluator.collectCompared(cycle, region, asOf,
                Overview.figures(cycle));
        Evaluation evaluation = evaluator.evaluate(sourced);
        List<NarrativeView> written = narratives.list(cycle, region);
        List<KnownFigure> named = textFigures.ask(cycle, region);
        ReportContent content = new ReportContent(evaluation, best(sourced.answers(), named), written,
                narratives.render(cycle, region, named),
                rectifications.listFirst(cycle, region, ReportContent.MOST_ITEMS),
                measures.known(), evaluator.words(Locale.CHINESE), discrepancies.words(Locale.CHINESE));
        return Composer.compose(content, numbers == null ? addresses() : numbers);
    }

    /**
     * The best of each figure. Of a region above cities only those that criteria name were asked for by that; of others that it
     * has itself, what complete registers give comes first, then what was stated, then what follows from either.
     */
    private static Map<FigureKey, KnownFigure> best(Sources.Answers answers, Collection<KnownFigure> named) {
        Map<FigureKey, KnownFigure> best = new HashMap<>();
        named.forEach(figure -> best.putIfAbsent(figure.key(), figure));
        figures(answers, Preference.BEST).forEach(figure -> best.putIfAbsent(figure.key(), figure));
        figures(answers, Preference.DERIVED).stream().filter(figure -> Boolean.TRUE.equals(figure.complete()))
                .forEach(figure -> best.putIfAbsent(figure.key(), figure));
        figures(answers, Preference.REPORTED).forEach(figure -> best.putIfAbsent(figure.key(), figure));
        return best;
    }

    private static List<KnownFigure> figures(Sources.Answers answers, Preference list) {
        return answers.of(list).stream().flatMap(answer -> answer.figures().stream()).toList();
    }

    private Addresses addresses() {
        Map<Owner, String> services = new HashMap<>(Map.of(Owner.GOVERNANCE, own.absolute()));
        sources.owners().forEach(owner -> services.put(owner, text(browser.of(owner))));
        return new Addresses(services);
    }

    private static String text(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
