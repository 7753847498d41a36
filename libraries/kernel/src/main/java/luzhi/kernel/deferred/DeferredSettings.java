package luzhi.kernel.deferred;

import java.time.Duration;

/** How work is done that nobody waits for. */
public interface DeferredSettings {

    /** How many this service works through at a time, within what {@code luzhi.admission} permits. */
    int atOnce();

    /** How often each is taken up before it is given up. */
    int tries();

    /** When one that nobody has told of any more is taken up by another service: it stopped in the middle, say. */
    Duration lease();

    /** How often this service looks for what others left; what it accepted itself it knows of. */
    Duration lookEvery();

    /** When one that failed for reasons of ours is tried again. */
    Duration againAfter();

    /** How long is told what became of one. */
    Duration kept();
}
