package luzhi.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes that a run has started, on disk. A launcher that is killed outright cannot stop them; the next run finds
 * them here and does. A process is told by its id and by when it began, for ids are used again.
 */
record ProcessRegistry(Path file) {

    private static final Duration SAME_INSTANT = Duration.ofSeconds(2);
    private static final long PATIENCE_SECONDS = 15;

    void add(String name, ProcessHandle process) {
        process.info().startInstant().ifPresent(start -> {
            try {
                Files.writeString(file, process.pid() + " " + start + " " + name + "\n", StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops what an earlier run left behind, the last started first. */
    void stopLeftovers(PrintStream out) {
        for (String line : newestFirst()) {
            String[] entry = line.split(" ", 3);
            find(Long.parseLong(entry[0]), Instant.parse(entry[1])).ifPresent(process -> {
                out.println("Stopping " + entry[2] + ", left over from an earlier run (process " + entry[0] + ") …");
                stop(process);
            });
        }
        clear();
    }

    private List<String> newestFirst() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            Collections.reverse(lines);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> find(long pid, Instant start) {
        return ProcessHandle.of(pid).filter(process -> process.info().startInstant()
                .filter(found -> Duration.between(found, start).abs().compareTo(SAME_INSTANT) < 0).isPresent());
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        if (!ends(process)) {
            process.destroyForcibly();
            ends(process);
        }
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
