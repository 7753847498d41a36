package luzhi.claims.proposal;

/**
 * How much of one text may be asked about. Each is 0 at least.
 *
 * @param passages so many, one question each
 * @param figures of each passage, so many may be asked about
 * @param characters so long is a passage at most, in UTF-16 code units, with the numbers of its figures
 */
public record Allowance(int passages, int figures, int characters) {

    /** Nobody may be asked about anything. */
    public static final Allowance NOTHING = new Allowance(0, 0, 0);
}
