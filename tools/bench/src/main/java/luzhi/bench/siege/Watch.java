package luzhi.bench.siege;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import luzhi.bench.Machine;

/** Looks, during one attack, whether all processes of the suite live, and how much memory the attacked service takes. */
final class Watch implements AutoCloseable {

    private static final long GONE = 0;
    private static final long EVERY_MILLIS = 200;
    private static final String OUT_OF_MEMORY = "OutOfMemoryError";
    private static final String OUT_OF_DIRECT_MEMORY = "OutOfDirectMemoryError";

    private final Suite suite;
    private final String service;
    private final Map<String, Long> pids = new LinkedHashMap<>();
    private final Map<String, Long> logged = new LinkedHashMap<>();
    private final List<String> deaths = new ArrayList<>();
    private final Thread thread = new Thread(this::look, "watch");
    private boolean databaseDied;
    private volatile boolean deathsExpected;
    private volatile boolean over;
    private long peak;

    Watch(Suite suite, String service) throws IOException {
        this.suite = suite;
        this.service = service;
        for (String name : suite.names()) {
            pids.put(name, suite.pid(name));
            logged.put(name, Files.size(suite.log(name)));
        }
        forgetPeak(pids.get(service));
        thread.setDaemon(true);
        thread.start();
    }

    private static void forgetPeak(long pid) {
        try {
            Machine.forgetPeak(pid);
        } catch (IOException ended) {
            // which is noticed with the first look
        }
    }

    private void look() {
        while (!over) {
            lookOnce();
            Pause.millis(EVERY_MILLIS);
        }
    }

    private synchronized void lookOnce() {
        try {
            peak = Math.max(peak, Machine.peakMegabytes(pids.get(service)));
        } catch (IOException ended) {
            // which is noticed below
        }
        if (deathsExpected) {
            return;
        }
        pids.replaceAll((name, pid) -> {
            if (pid != GONE && isRunning(pid)) {
                return pid;
            }
            if (pid != GONE) {
                deaths.add(name);
            }
            // somebody may have started it again
            return suite.pid(name);
        });
        if (!databaseDied && !suite.database().isRunning()) {
            databaseDied = true;
            deaths.add("PostgreSQL");
        }
    }

    /** A process that was not waited for yet has no command any more. */
    private static boolean isRunning(long pid) {
        return RecordedProcess.command(pid).size() > 1;
    }

    void expectDeaths() {
        deathsExpected = true;
    }

    synchronized boolean hasSeenDeaths() {
        return !deaths.isEmpty();
    }

    /** Who died, by name, a service also if it only said that it had no memory left. */
    synchronized List<String> deaths() throws IOException {
        List<String> all = new ArrayList<>(deaths);
        for (String name : suite.names()) {
            if (!all.contains(name) && saysOutOfMemory(name)) {
                all.add(name + " (out of memory, lives)");
            }
        }
        return all;
    }

    /** Since this began; a log that has become shorter was begun anew. */
    private boolean saysOutOfMemory(String name) throws IOException {
        Path log = suite.log(name);
        if (!Files.exists(log)) {
            return false;
        }
        long from = Files.size(log) < logged.get(name) ? 0 : logged.get(name);
        try (InputStream in = Files.newInputStream(log)) {
            in.skipNBytes(from);
            String text = new String(in.readNBytes(1 << 24), StandardCharsets.UTF_8);
            return text.contains(OUT_OF_MEMORY) || text.contains(OUT_OF_DIRECT_MEMORY);
        }
    }

    /** The most memory that the attacked service had in RAM meanwhile, in MB. */
    synchronized long peakMegabytes() {
        return peak;
    }

    /** Looks a last time: what dies of the last request does so a moment later. */
    @Override
    public void close() {
        Pause.millis(2 * EVERY_MILLIS);
        over = true;
        lookOnce();
    }
}
