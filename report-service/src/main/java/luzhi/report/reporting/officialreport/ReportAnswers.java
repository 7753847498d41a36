package luzhi.report.reporting.officialreport;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.papers.HtmlPaper;
import luzhi.report.representation.Representation;

/** Has reports written, and answers with them. */
@ApplicationScoped
public class ReportAnswers {

    private final ReportService service;
    private final ReportFiles files;

    ReportAnswers(ReportService service, ReportFiles files) {
        this.service = service;
        this.files = files;
    }

    /**
     * @param asOf the day as of which to judge; null for the cycle's reporting date
     * @param format in which it is wanted; null for what the request accepts
     * @param back where a page of it leads back to; null for nowhere
     * @throws NotFound if there is no such cycle, or no such region on that day
     */
    public Response answer(int cycle, RegionCode region, LocalDate asOf, String format, Request request,
            HtmlPaper.@Nullable WayBack back) {
        Representation wanted = Representation.wanted(format, request, ReportFiles.OFFERED);
        return files.answer("report-" + cycle + "-" + region, wanted, service.write(cycle, region, asOf),
                back);
    }
}
