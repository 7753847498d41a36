package luzhi.bench.siege;

import java.time.Duration;

/**
 * Many who read the same of the sample city again and again. Where few of them were measured before, many have to get nine tenths of
 * what those got; and where there is time for it, each who comes again as told has to be answered twice.
 */
final class Readers implements Kind {

    /** What is kept of an answer to look at it. */
    static final int MOST_KEPT = 1 << 20;

    private static final double LEAST_RATIO = 0.9;
    /** Below that, how many get through is chance. */
    private static final Duration WORTH_JUDGING = Duration.ofSeconds(60);
    private static final int ANSWERED_AT_LEAST = 2;

    private final String name;
    private final String path;
    private final String accept;
    private final FewReaders few;

    Readers(String name, String path, String accept) {
        this(name, path, accept, null);
    }

    /** @param few who read the same before; null if nobody did */
    Readers(String name, String path, String accept, FewReaders few) {
        this.name = name;
        this.path = path;
        this.accept = accept;
        this.few = few;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String service() {
        return Suite.REPORT;
    }

    @Override
    public void prepare(Suite suite) {
        try (Connection connection = suite.connect(service(), Assault.PATIENCE)) {
            connection.send(Request.get(path, suite.inspector(), accept), MOST_KEPT).require(path);
        }
    }

    @Override
    public void attack(Assault assault) throws Exception {
        Request request = Request.get(path, assault.suite().inspector(), accept);
        Tally tally = assault.tally();
        long begin = System.nanoTime();
        BlamedSource.WordFiles files = new BlamedSource.WordFiles();
        boolean word = accept.endsWith("wordprocessingml.document");
        assault.crowd(service(), assault.options().clients(), word ? MOST_KEPT : 0, reader -> request,
                reply -> word && reply.status() == 200 ? reply.blaming(files.blame(reply.body())) : reply);
        double speed = Rate.of(tally.of(Reply.Fate.ANSWERED), System.nanoTime() - begin);
        tally.note("answersPerSecond", speed);
        boolean judged = assault.options().time().compareTo(WORTH_JUDGING) >= 0;
        if (few != null && few.best() > 0) {
            double ratio = Math.round(speed / few.best() * 100) / 100.0;
            tally.note("ratioToFewReaders", ratio);
            if (judged && ratio < LEAST_RATIO) {
                tally.fault("only " + ratio + " of what few readers get");
            }
        }
        if (judged && (int) tally.notes().get("leastAnsweredOfAClient") < ANSWERED_AT_LEAST) {
            tally.fault("somebody was answered less than twice");
        }
    }
}
