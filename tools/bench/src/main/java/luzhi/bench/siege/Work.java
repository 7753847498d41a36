package luzhi.bench.siege;

import java.io.IOException;
import java.time.Duration;

import luzhi.bench.Machine;

/** Whether a service goes on working when nobody waits for anything any more. */
final class Work {

    /** Noted where the service was left at work for nobody, and is better replaced before the next attack. */
    static final String GOES_ON = "goesOn";

    private static final Duration MAY_GO_ON_FOR = Duration.ofSeconds(1);
    private static final double MOST_IDLE = 0.2;

    private Work() {}

    /** A second after the last caller has gone, a service that is more than a fifth of a second on a processor has not noticed. */
    static void noteIfAny(Assault assault, String service) throws IOException {
        assault.pause(MAY_GO_ON_FOR);
        if (assault.isLost()) {
            return;
        }
        long pid = assault.suite().pid(service);
        Duration before = Machine.processorTime(pid);
        long begin = System.nanoTime();
        assault.pause(MAY_GO_ON_FOR);
        double busy = (double) Machine.processorTime(pid).minus(before).toNanos() / (System.nanoTime() - begin);
        if (busy > MOST_IDLE) {
            assault.tally().note(GOES_ON, true);
            assault.tally().fault("still at work 1 s after the last caller has gone");
        }
    }
}
