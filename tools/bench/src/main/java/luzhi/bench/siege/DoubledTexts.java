package luzhi.bench.siege;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Each of the hostile texts, and then one of twice its length: that may take hardly more than twice as long. */
final class DoubledTexts implements Kind {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TIME = Duration.ofSeconds(60);
    private static final Duration TIME_QUICK = Duration.ofSeconds(6);
    /** Shorter times than this tell nothing of how they grow. */
    private static final Duration WORTH_COMPARING = Duration.ofMillis(300);
    private static final int SHORTEST = 16_000;
    private static final int LONGEST = 1_000_000;
    private static final double MOST = 2.3;
    /** Whatever else the machine does makes one of them longer now and then; the shortest of several is the text's own. */
    private static final int TIMES_IN_DOUBT = 4;

    @Override
    public String name() {
        return "doubled-texts";
    }

    @Override
    public String service() {
        return Suite.REPORT;
    }

    @Override
    public void attack(Assault assault) throws Exception {
        Map<String, Object> growth = new LinkedHashMap<>();
        long end = System.nanoTime() + (assault.options().quick() ? TIME_QUICK : TIME).toNanos();
        for (HostileText text : HostileText.all(assault.random())) {
            if (assault.isLost() || System.nanoTime() > end) {
                growth.put(text.name(), "no time was left");
            } else {
                compare(text, assault, growth);
            }
        }
        assault.tally().note("growth", growth);
        Work.noteIfAny(assault, service());
    }

    /** Doubles the text until it takes long enough for the time of one twice as long to tell something. */
    private void compare(HostileText text, Assault assault, Map<String, Object> growth) {
        try (Connection connection = assault.suite().connect(service(), PATIENCE)) {
            Duration before = Duration.ZERO;
            for (int characters = SHORTEST; characters <= 2 * LONGEST; characters *= 2) {
                Reply reply = ask(text, characters, connection, assault);
                if (reply.fate() != Reply.Fate.ANSWERED) {
                    growth.put(text.name(), "%d characters: %s".formatted(characters,
                            reply.status() == 0 ? "nothing in 10 s" : "status " + reply.status()));
                    return;
                }
                if (before.compareTo(WORTH_COMPARING) > 0) {
                    Duration once = before;
                    Duration twice = reply.time();
                    for (int again = 0; again < TIMES_IN_DOUBT && ratio(once, twice) > MOST; again++) {
                        once = shorter(once, ask(text, characters / 2, connection, assault).time());
                        twice = shorter(twice, ask(text, characters, connection, assault).time());
                    }
                    growth.put(text.name(), ratio(once, twice));
                    if (ratio(once, twice) > MOST) {
                        assault.tally()
                                .fault("twice " + text.name() + " takes " + ratio(once, twice) + " times as long");
                    }
                    return;
                }
                before = reply.time();
            }
            growth.put(text.name(), "too quick to tell");
        }
    }

    private static Reply ask(HostileText text, int characters, Connection connection, Assault assault) {
        Reply reply = connection
                .send(Request.post(HostileTexts.PATH, assault.suite().inspector(), text.ofLength(characters)));
        assault.tally().add(reply);
        return reply;
    }

    private static double ratio(Duration once, Duration twice) {
        return Math.round(100.0 * twice.toNanos() / once.toNanos()) / 100.0;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
