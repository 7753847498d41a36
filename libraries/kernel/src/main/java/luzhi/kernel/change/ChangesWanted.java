package luzhi.kernel.change;

import java.util.List;

import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;
import luzhi.kernel.page.Pages;

/**
 * Which page of changes is wanted.
 *
 * @param service whose they are
 * @param within the region that they concern, or one below it
 * @param limit how many at most, 1 to 10000
 * @param after the number that the page before ended with; 0 for the beginning
 */
record ChangesWanted(String service, RegionCode within, int limit, long after) {

    /** What a cursor says. */
    private record Place(String service, String within, long number) {}

    /** @throws RuleBroken if a page begins at no place of this list */
    static ChangesWanted read(String service, RegionCode within, PageParameters pages) {
        Faults faults = new Faults();
        PageWanted<Place> page = pages.wanted(Pages.DEFAULT_LIMIT, List.of(service, within.text(), "0"),
                key -> new Place(key.get(0), key.get(1), number(key.get(2))), faults);
        Place place = page.behind();
        if (place != null && !place.service().equals(service)) {
            faults.at("after", "cursor-of-another-service", place.service(), service);
        } else if (place != null && !place.within().equals(within.text())) {
            faults.at("after", "cursor-of-another-region", place.within(), within);
        }
        faults.throwIfAny();
        return new ChangesWanted(service, within, page.size(), place.number());
    }

    private static long number(String text) {
        long number = Long.parseLong(text);
        if (number < 0) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    /** What leads on behind a change. */
    String cursorAt(long number) {
        return Cursor.encode(service, within.text(), String.valueOf(number));
    }
}
