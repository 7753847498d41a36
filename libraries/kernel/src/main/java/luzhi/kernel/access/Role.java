package luzhi.kernel.access;

/** The roles a token may carry in its {@code groups}; names as {@code @RolesAllowed} needs them. */
public final class Role {

    /** States figures and declarations (县区教育局统计员). */
    public static final String REPORTER = "reporter";
    /** Checks and returns what counties reported (政府教育督导室). */
    public static final String REVIEWER = "reviewer";
    /** Reads and gives opinions, changes no figure (督导评估人员). */
    public static final String INSPECTOR = "inspector";
    /** Keeps the criteria and may do whatever the others may. */
    public static final String ADMIN = "admin";

    private Role() {}
}
