package luzhi.bench.siege;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One, two, four and eight readers of the same evaluation: how many answers a second a fixed number of them gets at best. */
final class FewReaders implements Kind {

    private static final int[] NUMBERS = {1, 2, 4, 8};

    private final String path;
    private double best;

    FewReaders(String path) {
        this.path = path;
    }

    @Override
    public String name() {
        return "few-readers";
    }

    @Override
    public String service() {
        return Suite.REPORT;
    }

    /** Answers a second; 0 if that was not measured. */
    double best() {
        return best;
    }

    @Override
    public void prepare(Suite suite) {
        try (Connection connection = suite.connect(service(), Assault.PATIENCE)) {
            connection.send(Request.get(path, suite.inspector()), Readers.MOST_KEPT).require(path);
        }
    }

    @Override
    public void attack(Assault assault) throws InterruptedException {
        Request request = Request.get(path, assault.suite().inspector());
        Duration share = assault.options().time().dividedBy(NUMBERS.length);
        Map<Integer, Double> speeds = new LinkedHashMap<>();
        for (int number : NUMBERS) {
            int before = assault.tally().of(Reply.Fate.ANSWERED);
            long begin = System.nanoTime();
            assault.together(number, reader -> {
                try (Connection connection = assault.suite().connect(service(), Assault.PATIENCE)) {
                    while (System.nanoTime() - begin < share.toNanos() && !assault.isLost()) {
                        assault.tally().add(connection.send(request));
                    }
                }
            });
            double speed = Rate.of(assault.tally().of(Reply.Fate.ANSWERED) - before, System.nanoTime() - begin);
            speeds.put(number, speed);
            best = Math.max(best, speed);
        }
        assault.tally().note("answersPerSecondByReaders", speeds);
    }
}
