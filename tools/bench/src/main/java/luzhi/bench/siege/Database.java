package luzhi.bench.siege;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.sun.security.auth.module.UnixSystem;

/** The suite's PostgreSQL: it can be frozen, thawed, killed and started again. */
final class Database {

    private static final Pattern PORT = Pattern.compile("jdbc:postgresql://[^:/]+:(\\d+)/.*");
    private static final String URL = "QUARKUS_DATASOURCE_JDBC_URL";

    private final RecordedProcess record;
    private final Path data;
    private final Path log;

    private Database(RecordedProcess record, Path log) {
        this.record = record;
        this.data = Path.of(record.command().get(record.command().indexOf("-D") + 1));
        this.log = log;
    }

    /** The one that a service of the suite was told of. */
    static Database of(RecordedProcess service, Path log) throws IOException {
        Matcher port = PORT.matcher(service.environment().getOrDefault(URL, ""));
        if (!port.matches()) {
            throw new IOException("No " + URL + " in the environment of the report service");
        }
        List<ProcessHandle> found = ProcessHandle.allProcesses().filter(process -> {
            List<String> command = RecordedProcess.command(process.pid());
            int option = command.indexOf("-p");
            return option > 0 && command.contains("-D") && command.size() > option + 1
                    && command.get(option + 1).equals(port.group(1));
        }).toList();
        if (found.isEmpty()) {
            throw new IOException("No PostgreSQL listens on " + port.group(1));
        }
        return new Database(RecordedProcess.of(found.get(0).pid()), log);
    }

    /** The server, and behind it whoever serves a connection or writes to disk; none if it does not run. */
    private List<ProcessHandle> processes() {
        try {
            Path file = data.resolve("postmaster.pid");
            if (!Files.exists(file)) {
                return List.of();
            }
            long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
            return ProcessHandle.of(pid).filter(server -> RecordedProcess.command(pid).contains(data.toString()))
                    .map(server -> Stream.concat(Stream.of(server), server.descendants()).toList()).orElse(List.of());
        } catch (IOException e) {
            return List.of();
        }
    }

    boolean isRunning() {
        return !processes().isEmpty();
    }

    void freeze() throws IOException {
        signal("-STOP");
    }

    void thaw() throws IOException {
        signal("-CONT");
    }

    /** The server first, so that it restarts nobody. */
    void kill() throws IOException {
        List<ProcessHandle> all = processes();
        signal("-KILL");
        all.forEach(process -> process.onExit().join());
    }

    private void signal(String signal) throws IOException {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        processes().forEach(process -> command.add(String.valueOf(process.pid())));
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As it was started the first time: it refuses to run as root, so root's is put into a user namespace of its own. */
    void restart() throws IOException {
        if (new UnixSystem().getUid() == 0) {
            record.start(log, "unshare", "-U");
        } else {
            record.start(log);
        }
    }

    /** Ends what is left of it, and removes data that stand outside the suite's folder. */
    void end() throws IOException {
        if (isRunning()) {
            kill();
        }
        SuiteFolder.remove(data);
    }
}
