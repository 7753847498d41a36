package luzhi.bench.siege;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** PostgreSQL stands still for a while: nobody may wait for it longer than six seconds, and all is well as soon as it goes on. */
final class FrozenDatabase implements Kind {

    private static final Duration FROZEN = Duration.ofSeconds(20);
    private static final Duration FROZEN_QUICK = Duration.ofSeconds(8);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(6);
    private static final Duration WELL_AFTER = Duration.ofMillis(500);
    private static final int OK = 200;

    @Override
    public String name() {
        return "frozen-database";
    }

    @Override
    public String service() {
        return "finance";
    }

    @Override
    public boolean isOutage() {
        return true;
    }

    @Override
    public void attack(Assault assault) throws Exception {
        Duration frozen = assault.options().quick() ? FROZEN_QUICK : FROZEN;
        AtomicInteger late = new AtomicInteger();
        Request small = SmallRead.of(service(), assault.suite().city());
        Request evaluation = Request.get("/v1/evaluations/2020/620700", assault.suite().city());
        assault.suite().database().freeze();
        long end = System.nanoTime() + frozen.toNanos();
        Thread thaw = new Thread(() -> thawAt(end, assault), "thaw");
        thaw.start();
        assault.together(assault.options().clients(), caller -> {
            boolean asksReport = caller % 4 == 0;
            try (Connection connection = assault.suite().connect(asksReport ? Suite.REPORT : service(),
                    Assault.PATIENCE)) {
                while (System.nanoTime() < end && !assault.isLost()) {
                    Reply reply = connection.send(asksReport ? evaluation : small);
                    assault.tally().add(reply);
                    late.addAndGet(reply.time().compareTo(LONGEST_WAIT) > 0 ? 1 : 0);
                    assault.pause(Duration.ofMillis(100));
                }
            }
        });
        thaw.join();
        if (late.get() > 0) {
            assault.tally().fault(late.get() + " callers waited longer than " + LONGEST_WAIT.toSeconds() + " s");
        }
    }

    /** Those who wait through it are answered by then, or not at all well. */
    private static void thawAt(long end, Assault assault) {
        try {
            Pause.of(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
            assault.suite().database().thaw();
            Pause.of(WELL_AFTER);
            for (String name : assault.suite().names()) {
                try (Connection connection = assault.suite().connect(name, LONGEST_WAIT)) {
                    Reply reply = connection.send(SmallRead.of(name, assault.suite().city()));
                    if (reply.status() != OK || reply.time().compareTo(PassRule.SMALL_READ) > 0) {
                        assault.tally().fault("%s answers %d in %d ms after the thaw".formatted(name, reply.status(),
                                reply.time().toMillis()));
                    }
                }
            }
        } catch (IOException e) {
            assault.tally().fault("the bench itself failed: " + e);
        }
    }
}
