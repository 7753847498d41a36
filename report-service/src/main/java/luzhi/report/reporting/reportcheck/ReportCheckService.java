package luzhi.report.reporting.reportcheck;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.claims.check.CheckedReport;
import luzhi.claims.check.ReportChecker;
import luzhi.claims.reading.CallerGone;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.claims.writtenreport.WrittenReportFile;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;
import luzhi.core.problem.Unavailable;
import luzhi.kernel.admission.Admission;
import luzhi.kernel.http.CallerPresence;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.assessment.source.Sources;
import luzhi.report.reporting.languagemodel.Consultation;
import luzhi.report.reporting.languagemodel.LanguageModel;

/** Reads reports and has them checked. */
@ApplicationScoped
public class ReportCheckService {

    private final ReportChecker checker;
    private final LanguageModel model;
    private final Sources sources;
    private final MeasureDirectory measures;
    private final CycleCatalog cycles;
    private final ReportCheckConfiguration configuration;
    private final CallerPresence caller;
    private final Admission admission;

    ReportCheckService(ReportChecker checker, LanguageModel model, Sources sources,
            MeasureDirectory measures, CycleCatalog cycles,
            ReportCheckConfiguration configuration, CallerPresence caller, Admission admission) {
        this.checker = checker;
        this.model = model;
        this.sources = sources;
        this.measures = measures;
        this.cycles = cycles;
        this.configuration = configuration;
        this.caller = caller;
        this.admission = admission;
    }

    /**
     * A text and what became of reading it.
     *
     * @param report what was read
     * @param compared whether it was to be held against what is on record, too
     */
    public record Outcome(WrittenReport report, boolean compared, CheckedReport proof) {}

    /**
     * Checks a report.
     *
     * @param record whose recorded figures it is held against, too; null for none
     * @throws NotFound if there is no such cycle
     * @throws RuleBroken if there is no text in it that can be read
     * @throws TooLarge if the text is too long, or takes longer than there is time for it
     * @throws CallerGone if whoever asked has left
     * @throws Unavailable if there is no room for a text so long
     */
    Outcome check(WrittenReportFile file, RecordScope record, Locale language) {
        Patience patience = new Patience(configuration.deadline(), caller.gone(), System::nanoTime);
        admission.reweigh(file.laborious());
        WrittenReport report = file.read();
        admission.reweigh(report.laborious());
        return new Outcome(report, record != null, check(report, record, language, patience));
    }

    private CheckedReport check(WrittenReport report, RecordScope record, Locale language, Patience patience) {
        Consultation consultation = model.consult();
        return record == null
                ? checker.read(report, language, patience, consultation)
                : checker.read(report, language, patience, consultation,
                        cycles.get(record.cycle(), record.region()).year(),
                        record.region(),
                        new FiguresOfServices(sources, measures, record.region()));
    }
}
