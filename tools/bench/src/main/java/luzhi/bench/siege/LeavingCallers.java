package luzhi.bench.siege;

import java.time.Duration;
import java.util.List;

/** Hostile texts whose senders hang up after a second: what was begun for them has to end with them. */
final class LeavingCallers implements Kind {

    private static final Duration STAYS = Duration.ofSeconds(1);
    private static final int CHARACTERS = 2_000_000;

    @Override
    public String name() {
        return "leaving-callers";
    }

    @Override
    public String service() {
        return Suite.REPORT;
    }

    @Override
    public void attack(Assault assault) throws Exception {
        List<HostileText> texts = HostileText.all(assault.random());
        assault.together(texts.size(), caller -> {
            Request request = Request.post(HostileTexts.PATH, assault.suite().inspector(),
                    texts.get(caller).ofLength(CHARACTERS));
            try (Connection connection = assault.suite().connect(service(), STAYS)) {
                Reply reply = connection.send(request);
                if (reply.status() == 0) {
                    // that nobody was answered is what the caller wanted
                    assault.tally().add(Reply.Fate.REFUSED, 1);
                } else {
                    assault.tally().add(reply);
                }
            }
        });
        Work.noteIfAny(assault, service());
    }
}
