package luzhi.bench.siege;

/** One caller who asks for the same again and again until there is enough of it, and thrice at the least. */
final class Asking implements Runnable {

    private static final int FEWEST = 3;

    private final Connection connection;
    private final WeighedWork work;
    private volatile boolean enough;
    private int answered;

    Asking(Connection connection, WeighedWork work) {
        this.connection = connection;
        this.work = work;
    }

    @Override
    public void run() {
        for (int asked = 0; asked < FEWEST || !enough; asked++) {
            answered += connection.send(work.request()).fate() == Reply.Fate.ANSWERED ? 1 : 0;
        }
    }

    void stop() {
        enough = true;
    }

    /** How often it was; once nobody asks any more. */
    int answered() {
        return answered;
    }
}
