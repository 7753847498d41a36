package luzhi.report.workflow.rectification;

import java.util.List;

import luzhi.core.problem.Faults;
import luzhi.kernel.http.Cursor;
import luzhi.kernel.http.PageWanted;
import luzhi.kernel.http.Pages;

/** Where a page of items begins: behind this region and id. */
record PagePlace(String region, long id) {

    static final PagePlace BEFORE_ALL = new PagePlace("", 0);

    /** A page behind such a place; faults of the two parameters are added to others. */
    static PageWanted<PagePlace> read(String limit, String after, Faults faults) {
        return PageWanted.read(limit, Pages.DEFAULT_LIMIT, after, List.of("", "0"),
                key -> new PagePlace(key.get(0), Long.parseLong(key.get(1))), faults);
    }

    static String after(MonthlyItem item) {
        return Cursor.encode(item.matter().region().text(), String.valueOf(item.id()));
    }

    static String after(RectificationView item) {
        return Cursor.encode(item.finding().region(), String.valueOf(item.id()));
    }
}
