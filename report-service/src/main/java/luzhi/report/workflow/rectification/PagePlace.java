package luzhi.report.workflow.rectification;

import java.util.List;

import luzhi.core.problem.Faults;
import luzhi.core.region.RegionCode;
import luzhi.kernel.http.Cursor;

/** Where a page of items begins: behind this region and id. */
record PagePlace(String region, long id) {

    static final PagePlace BEGINNING = new PagePlace("", 0);

    /** @param after the parameter's value; null for the beginning */
    static PagePlace parse(String after, Faults faults) {
        PagePlace place = after == null ? BEGINNING : faults.parsed("after", after, text -> {
            List<String> key = Cursor.decode(text, 2);
            return new PagePlace(new RegionCode(key.get(0)).text(), Long.parseLong(key.get(1)));
        }, "unknown-cursor");
        return place == null ? BEGINNING : place;
    }

    static String after(RectificationView item) {
        return Cursor.encode(item.finding().region(), String.valueOf(item.id()));
    }
}
