package luzhi.report.workflow.rectification;

import java.util.List;

import luzhi.core.problem.Faults;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;
import luzhi.kernel.page.Pages;

/** Where a page of items begins: behind this region and id. */
record PagePlace(String region, long id) {

    static final PagePlace BEFORE_ALL = new PagePlace("", 0);

    /** A page behind such a place; a fault is added to others if it names none. */
    static PageWanted<PagePlace> wanted(PageParameters pages, Faults faults) {
        return pages.wanted(Pages.DEFAULT_LIMIT, List.of("", "0"),
                key -> new PagePlace(key.get(0), Long.parseLong(key.get(1))), faults);
    }

    static String after(MonthlyItem item) {
        return Cursor.encode(item.matter().region().text(), String.valueOf(item.id()));
    }

    static String after(RectificationView item) {
        return Cursor.encode(item.finding().region(), String.valueOf(item.id()));
    }
}
