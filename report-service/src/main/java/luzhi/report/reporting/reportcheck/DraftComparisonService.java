package luzhi.report.reporting.reportcheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;

import luzhi.claims.check.ReportChecker;
import luzhi.claims.comparison.ComparedDrafts;
import luzhi.claims.reading.CallerGone;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.claims.writtenreport.WrittenReportFile;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;
import luzhi.core.problem.Unavailable;
import luzhi.core.problem.Unsupported;
import luzhi.kernel.admission.Admission;
import luzhi.kernel.http.CallerPresence;
import luzhi.kernel.http.FormFiles;

/** Reads two drafts and has them compared. */
@ApplicationScoped
public class DraftComparisonService {

    private final ReportChecker checker;
    private final WrittenReports reports;
    private final ReportCheckConfiguration configuration;
    private final CallerPresence caller;
    private final Admission admission;

    DraftComparisonService(ReportChecker checker, WrittenReports reports, ReportCheckConfiguration configuration,
            CallerPresence caller, Admission admission) {
        this.checker = checker;
        this.reports = reports;
        this.configuration = configuration;
        this.caller = caller;
        this.admission = admission;
    }

    /**
     * Compares the drafts that a form brings, the earlier one first.
     *
     * @throws RuleBroken if the form is not the two of them, or there is no text in one that can be read
     * @throws Unsupported if one is of a type that is not read
     * @throws TooLarge if the texts are too long, or take longer than there is time for them
     * @throws CallerGone if whoever asked has left
     * @throws Unavailable if there is no room for texts so long
     */
    public ComparedDrafts compare(InputStream form, MediaType type) {
        Patience patience = new Patience(configuration.deadline(), caller.gone(), System::nanoTime);
        try (FormFiles files = new FormFiles(form, type, DraftForm.FIELDS,
                WrittenReports.TYPES.stream().map(MediaType::valueOf).toList());
                WrittenReportFile first = reports.receive(files, files.type())) {
            files.next();
            try (WrittenReportFile second = reports.receive(files, files.type())) {
                admission.reweigh(Math.max(first.laborious(), second.laborious()));
                WrittenReport earlier = first.read();
                WrittenReport later = second.read();
                admission.reweigh(earlier.laborious() + later.laborious());
                return checker.compare(earlier, later, patience);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
