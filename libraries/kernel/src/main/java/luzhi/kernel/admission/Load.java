package luzhi.kernel.admission;

/** Whether this service has more to do than it can do at once. */
public interface Load {

    /** Whether requests wait for their turn: then slowness is our own. */
    boolean isFull();
}
