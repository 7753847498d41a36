package luzhi.report.reporting.officialreport;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.papers.Paper;
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
     * @param reader who reads it on pages; null for a program
     * @throws NotFound if there is no such cycle, or no such region on that day
     */
    public Response answer(int cycle, RegionCode region, LocalDate asOf, String format, Request request,
            @Nullable ReportReader reader) {
        Representation wanted = Representation.wanted(format, request, ReportFiles.OFFERED);
        return files.answer(name(cycle, region), wanted,
                service.write(cycle, region, asOf, reader == null ? null : reader.numbers()),
                reader == null ? null : reader.back());
    }

    /**
     * A report as it is composed, to be set another time.
     *
     * @param numbers where its numbers are explained
     * @throws NotFound if there is no such cycle, or no such region on that day
     */
    public Paper compose(int cycle, RegionCode region, Explanations numbers) {
        return service.write(cycle, region, null, numbers).paper();
    }

    /**
     * A PDF file that was made of a report.
     *
     * @param title of the report
     */
    public static Response pdf(int cycle, RegionCode region, String title, byte[] content) {
        return ReportFiles.pdf(name(cycle, region), title, content);
    }

    private static String name(int cycle, RegionCode region) {
        return "report-" + cycle + "-" + region;
    }
}
