package luzhi.kernel.revision;

import luzhi.core.problem.RuleBroken;
import luzhi.kernel.http.Cursor;

/** Where a page of revisions ended: behind which revision the next one begins. */
public final class RevisionCursor {

    /** How many revisions a page shows unless asked otherwise. */
    public static final int REVISIONS_A_PAGE = 100;

    private RevisionCursor() {}

    public static String encode(Revised last) {
        return Cursor.encode(String.valueOf(last.revision()));
    }

    /**
     * The revision; 0 if the cursor is null.
     *
     * @throws RuleBroken if it is no cursor of revisions
     */
    public static int decode(String after) {
        return after == null ? 0 : Cursor.wholeNumber("after", Cursor.decode("after", after, 1).get(0));
    }
}
