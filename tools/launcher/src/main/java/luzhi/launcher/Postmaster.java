package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL's own processes: those that make a cluster, and the server, one at a time. It may be closed by another thread at
 * any moment: whatever runs is stopped then, and nothing is started any more.
 */
final class Postmaster implements AutoCloseable {

    private static final int STOPPED_WITHIN_SECONDS = 60;
    private static final long GONE_WITHIN_SECONDS = 10;

    private final PostgresPrograms programs;
    private final Path data;
    private final LogFile log;
    private Process process;
    private boolean serves;
    private boolean closed;

    Postmaster(PostgresPrograms programs, Path data, LogFile log) {
        this.programs = programs;
        this.data = data;
        this.log = log;
    }

    /**
     * Makes a cluster, whose superuser is {@code postgres}.
     *
     * @param folder empty
     * @param passwordFile holds the superuser's password
     */
    void makeCluster(Path folder, Path passwordFile) {
        Process initdb = launch(
                programs.command("initdb", "-U", DatabaseServer.SUPERUSER, "-D", folder.toString(), "-E",
                        "UTF-8", "--auth-host=scram-sha-256", "--auth-local=scram-sha-256", "--pwfile=" + passwordFile,
                        // sort order from PostgreSQL itself, as in the containers; the C locale is on every system
                        "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
                false);
        int code = join(initdb);
        requireOpen();
        if (code != 0) {
            throw new CannotRun("PostgreSQL could not make a database in " + folder + ".\n" + log.lastLines());
        }
    }

    /** Starts the server, after what is left of an earlier one has gone. */
    Process serve(int port) {
        stopOthers();
        removeUnusedId();
        List<String> arguments = new ArrayList<>(List.of("-D", data.toString(), "-p", String.valueOf(port)));
        for (String setting : List.of("timezone=UTC", "fsync=on", "synchronous_commit=on", "max_connections=100",
                // over TCP only: a socket in /tmp would be one more thing to guard
                "unix_socket_directories=")) {
            arguments.addAll(List.of("-c", setting));
        }
        return launch(programs.command("postgres", arguments.toArray(String[]::new)), true);
    }

    private synchronized Process launch(List<String> command, boolean server) {
        requireOpen();
        Redirect toLog = Redirect.appendTo(log.path().toFile());
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(toLog).start();
            serves = server;
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void requireOpen() {
        if (closed) {
            throw new CannotRun("Stopped.");
        }
    }

    /**
     * Those that a server leaves behind that was killed outright stay while they work, and no other can start meanwhile. What
     * they have not committed is lost with the server anyway.
     */
    void stopOthers() {
        List<ProcessHandle> others = programs.running();
        others.forEach(ProcessHandle::destroyForcibly);
        others.forEach(each -> each.onExit().completeOnTimeout(each, GONE_WITHIN_SECONDS, TimeUnit.SECONDS).join());
    }

    /**
     * A server that was killed leaves its process id behind, and if another program has that id by now, PostgreSQL would take
     * it for a server. Where there is none at all it sees for itself.
     */
    private void removeUnusedId() {
        Path file = data.resolve("postmaster.pid");
        try {
            if (Files.exists(file) && !isOfPostgres(Files.readString(file, StandardCharsets.ISO_8859_1))) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfPostgres(String text) {
        String first = text.lines().findFirst().orElse("").strip();
        return first.matches("\\d{1,9}") && ProcessHandle.of(Long.parseLong(first))
                .map(found -> found.info().command().map(path -> path.contains("postgres")).orElse(true))
                // one that is gone: PostgreSQL also looks whether its memory is still in use
                .orElse(true);
    }

    /** Lets the server finish what it writes; who is connected is cut off. */
    @Override
    public void close() {
        Process running;
        synchronized (this) {
            closed = true;
            running = process;
        }
        if (running == null) {
            return;
        }
        List<ProcessHandle> below = running.descendants().toList();
        if (running.isAlive() && !(serves && stopInOrder())) {
            running.destroy();
        }
        try {
            if (!running.waitFor(GONE_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running.destroyForcibly();
        }
        below.forEach(ProcessHandle::destroyForcibly);
    }

    private boolean stopInOrder() {
        List<String> command = programs.command("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t",
                String.valueOf(STOPPED_WITHIN_SECONDS));
        try {
            return join(new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.path().toFile())).start()) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int join(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted.", e);
        }
    }
}
