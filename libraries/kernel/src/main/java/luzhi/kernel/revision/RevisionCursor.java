package luzhi.kernel.revision;

import java.util.List;

import luzhi.core.problem.RuleBroken;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;

/** Where a page of revisions ended: behind which revision the next one begins. */
public final class RevisionCursor {

    private static final int REVISIONS_A_PAGE = 100;

    private RevisionCursor() {}

    public static String encode(Revised last) {
        return Cursor.encode(String.valueOf(last.revision()));
    }

    /** @throws RuleBroken if there is no such place */
    public static PageWanted<Integer> wanted(PageParameters page) {
        return page.wanted(REVISIONS_A_PAGE, List.of("0"), key -> Integer.valueOf(key.get(0)));
    }
}
