package luzhi.kernel.admission;

import luzhi.core.PlainJava;

/**
 * A request that waits for its turn, or for the answer of another that asks for the same.
 *
 * @param <A> an answer
 */
@PlainJava
interface Seat<A> {

    /** What it would ask of the budget by itself. */
    Claim claim();

    /** It sits in this flight now. */
    void sit(Flight<A> flight);

    /** It does the work itself, and says when it is done, by {@link Flight#land} and {@link Flight#giveBack}. */
    void work(Flight<A> flight);

    /**
     * Another has done the same work, begun after this request came.
     *
     * @param taken to be run, once, when the answer has gone out or failed to
     * @return false if nobody is there any more who would take it; {@code taken} is not run then
     */
    boolean take(A answer, Runnable taken);

    /** There is no room for it. */
    void refuse();
}
