package luzhi.kernel.revision;

import java.util.List;

import luzhi.core.problem.RuleBroken;
import luzhi.kernel.http.Cursor;
import luzhi.kernel.http.PageWanted;

/** Where a page of revisions ended: behind which revision the next one begins. */
public final class RevisionCursor {

    private static final int REVISIONS_A_PAGE = 100;

    private RevisionCursor() {}

    public static String encode(Revised last) {
        return Cursor.encode(String.valueOf(last.revision()));
    }

    /** @throws RuleBroken naming each of the two parameters that cannot be read */
    public static PageWanted<Integer> read(String limit, String after) {
        return PageWanted.read(limit, REVISIONS_A_PAGE, after, List.of("0"), key -> Integer.valueOf(key.get(0)));
    }
}
