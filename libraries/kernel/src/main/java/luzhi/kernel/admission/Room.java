package luzhi.kernel.admission;

/** What some work takes of the budget. */
public interface Room {

    /** Ends the work; again is harmless. */
    void giveBack();
}
