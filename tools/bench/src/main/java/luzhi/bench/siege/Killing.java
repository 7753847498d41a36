package luzhi.bench.siege;

import java.io.IOException;
import java.time.Duration;

/** A service, or PostgreSQL, is killed while figures are stated: it has to answer again soon, and to have all it acknowledged. */
final class Killing implements Kind {

    static final String DATABASE = "";

    private static final int WRITERS = 8;
    private static final int OK = 200;

    private final String name;
    private final String victim;

    /** @param victim a service, or {@link #DATABASE} */
    Killing(String name, String victim) {
        this.name = name;
        this.victim = victim;
    }

    @Override
    public String name() {
        return name;
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
        Suite suite = assault.suite();
        StatedFigures stated = new StatedFigures(suite, victim.equals(DATABASE) ? 2 : 1);
        assault.expectDeaths();
        Thread killer = new Thread(() -> kill(assault), "killer");
        killer.start();
        assault.together(WRITERS, writer -> {
            try (Connection connection = suite.connect(service(), Assault.PATIENCE)) {
                while (!assault.isOver()) {
                    Reply reply = stated.stateNext(connection);
                    assault.tally().add(reply);
                    if (reply.fate() != Reply.Fate.ANSWERED) {
                        assault.pause(Duration.ofMillis(100));
                    }
                }
            }
        });
        killer.join();
        long lost = stated.countLost();
        assault.tally().note("acknowledged", stated.acknowledged());
        assault.tally().note("lost", lost);
        if (lost > 0) {
            assault.tally().fault(lost + " acknowledged figures are lost");
        }
    }

    private void kill(Assault assault) {
        Suite suite = assault.suite();
        Pause.of(assault.options().time().dividedBy(2));
        try {
            if (victim.equals(DATABASE)) {
                suite.database().kill();
            } else {
                ProcessHandle.of(suite.pid(victim)).ifPresent(ProcessHandle::destroyForcibly);
            }
            long begin = System.nanoTime();
            boolean back = Mending.within(Mending.WITHIN, () -> answers(suite));
            assault.tally().note("answeredAgainAfterMillis",
                    back ? Duration.ofNanos(System.nanoTime() - begin).toMillis() : null);
            if (!back) {
                assault.tally().fault("did not answer again in " + Mending.WITHIN.toSeconds() + " s");
                assault.mending().waitNoMore();
                assault.mending().mend().forEach(assault.tally()::fault);
            }
        } catch (IOException e) {
            assault.tally().fault("the bench itself failed: " + e);
        }
    }

    private boolean answers(Suite suite) {
        try (Connection connection = suite.connect(service(), Mending.WITHIN)) {
            return connection.send(SmallRead.of(service(), suite.city())).status() == OK;
        } catch (IOException e) {
            return false;
        }
    }
}
