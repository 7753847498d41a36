package luzhi.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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
    /** More than a run starts; a file of more was not written by us. */
    private static final int MOST_LINES = 100;

    /** Writes a process down, in place of an earlier one of that name. */
    synchronized void add(String name, ProcessHandle process) {
        process.info().startInstant().ifPresent(start -> {
            List<String> lines = new ArrayList<>(lines());
            lines.removeIf(line -> line.endsWith(" " + name));
            lines.add(process.pid() + " " + start + " " + name);
            RunFolder.write(file, String.join("\n", lines) + "\n");
        });
    }

    void clear() {
        RunFolder.remove(file);
    }

    /** Stops what an earlier run left behind, the last started first. What nobody can read any more is passed over. */
    void stopLeftovers(PrintStream out) {
        List<String> newestFirst = new ArrayList<>(lines());
        Collections.reverse(newestFirst);
        List<Entry> entries = newestFirst.stream().flatMap(line -> Entry.read(line).stream()).toList();
        if (entries.size() < newestFirst.size() || Files.isDirectory(file)) {
            out.println(file + " is damaged, and made anew.");
        }
        for (Entry entry : entries) {
            entry.find().ifPresent(process -> {
                out.println("Stopping " + entry.name() + ", left over from an earlier run (process " + entry.pid()
                        + ") …");
                stop(process);
            });
        }
        clear();
    }

    /**
     * Stops what runs with this among its arguments, should it not stand in the file.
     *
     * @param argument one that nothing has which others have started
     */
    static void stopLeftovers(String name, String argument, PrintStream out) {
        ProcessHandle.allProcesses().filter(process -> process.info().arguments().map(List::of)
                .filter(arguments -> arguments.contains(argument)).isPresent()).forEach(process -> {
                    out.println("Stopping " + name + ", left over from an earlier run (process " + process.pid()
                            + ") …");
                    stop(process);
                });
    }

    private List<String> lines() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            // every byte is a character: a damaged file is read, too
            return Files.readString(file, StandardCharsets.ISO_8859_1).lines().limit(MOST_LINES).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Entry(long pid, Instant start, String name) {

        /** Nothing if the line is none that we have written. */
        static Optional<Entry> read(String line) {
            String[] words = line.split(" ", 3);
            try {
                return words.length == 3
                        ? Optional.of(new Entry(Long.parseLong(words[0]), Instant.parse(words[1]), words[2]))
                        : Optional.empty();
            } catch (NumberFormatException | DateTimeParseException damaged) {
                return Optional.empty();
            }
        }

        Optional<ProcessHandle> find() {
            return ProcessHandle.of(pid).filter(process -> process.info().startInstant()
                    .filter(found -> Duration.between(found, start).abs().compareTo(SAME_INSTANT) < 0).isPresent());
        }
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
