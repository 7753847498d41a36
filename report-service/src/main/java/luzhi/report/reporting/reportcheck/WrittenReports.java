package luzhi.report.reporting.reportcheck;

import java.io.InputStream;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;

import org.jspecify.annotations.Nullable;

import luzhi.claims.writtenreport.WrittenReportFile;
import luzhi.claims.writtenreport.WrittenReportLimits;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;
import luzhi.core.problem.Unsupported;

/** Takes written reports in, as large as they may be. */
@ApplicationScoped
public class WrittenReports {

    /** What is read. */
    static final List<String> TYPES = List.of(WrittenReportFile.TEXT, WrittenReportFile.DOCX, WrittenReportFile.PDF);

    private final WrittenReportLimits limits;

    WrittenReports(WrittenReportConfiguration configured) {
        this.limits = new WrittenReportLimits(configured.largestFile().asLongValue(),
                configured.largestUnpacked().asLongValue(), configured.longestText());
    }

    /**
     * Takes one in.
     *
     * @param type as which it was sent; null if that was not said
     * @throws Unsupported if it is of a type that is not read
     * @throws TooLarge if it is too large, or unpacks to too much
     * @throws RuleBroken if it is empty, or of another kind than it says
     */
    WrittenReportFile receive(InputStream body, @Nullable MediaType type) {
        return type == null
                ? WrittenReportFile.receive(body, null, null, limits)
                : WrittenReportFile.receive(body, type.getType() + '/' + type.getSubtype(),
                        type.getParameters().get(MediaType.CHARSET_PARAMETER), limits);
    }
}
