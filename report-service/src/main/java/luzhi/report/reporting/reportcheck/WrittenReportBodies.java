package luzhi.report.reporting.reportcheck;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.kernel.http.LargerBodies;

/** Reports are taken in through a file, and may be larger than other bodies. */
@ApplicationScoped
public class WrittenReportBodies implements LargerBodies {

    private final WrittenReportConfiguration limits;

    WrittenReportBodies(WrittenReportConfiguration limits) {
        this.limits = limits;
    }

    @Override
    public String path() {
        return ReportCheckResource.PATH;
    }

    @Override
    public long most() {
        return limits.largestFile().asLongValue();
    }
}
