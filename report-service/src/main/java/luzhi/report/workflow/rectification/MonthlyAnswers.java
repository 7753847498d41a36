package luzhi.report.workflow.rectification;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.kernel.page.PageParameters;
import luzhi.report.representation.Representation;
import luzhi.report.representation.TableAnswers;

/** Monthly lists as files. */
@ApplicationScoped
public class MonthlyAnswers {

    private final MonthlyListService lists;
    private final TableAnswers files;
    private final DisplayNames names;

    MonthlyAnswers(MonthlyListService lists, TableAnswers files, DisplayNames names) {
        this.lists = lists;
        this.files = files;
        this.names = names;
    }

    /**
     * The list of a region and of all below it, as a workbook.
     *
     * @param month null for that of now
     * @throws RuleBroken if the month has not begun
     */
    public Response workbook(RegionCode within, YearMonth month) {
        return file(MonthQuery.of(List.of(within), List.of(within), month, null, new PageParameters(), lists.now()),
                Representation.XLSX);
    }

    Response file(MonthQuery wanted, Representation as) {
        Locale language = names.language();
        return files.answer("rectifications-" + wanted.month(), as,
                writer -> lists.handOver(wanted, language, writer));
    }
}
