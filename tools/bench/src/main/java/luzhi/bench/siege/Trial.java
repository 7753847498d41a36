package luzhi.bench.siege;

import java.io.PrintStream;

/** Something that is tried on a suite that stands, so that several trials need one start. */
public interface Trial {

    /** @return whether all was well */
    boolean on(Suite suite, PrintStream out) throws Exception;

    /** The same on a suite of their own, which is stopped whatever happens; each is tried, whatever became of those before. */
    static boolean all(Iterable<Trial> trials, PrintStream out) throws Exception {
        boolean well = true;
        try (Suite suite = Suite.start(out)) {
            Runtime.getRuntime().addShutdownHook(new Thread(suite::closeQuietly, "stop"));
            for (Trial trial : trials) {
                well &= trial.on(suite, out);
            }
        }
        return well;
    }
}
