package luzhi.bench.siege;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a process was started, as Linux tells it, so that one like it can be started in its place.
 *
 * @param command with all its arguments
 * @param environment all of it
 * @param folder where it works
 */
record RecordedProcess(List<String> command, Map<String, String> environment, File folder) {

    static RecordedProcess of(long pid) throws IOException {
        Path process = Path.of("/proc", String.valueOf(pid));
        Map<String, String> environment = new LinkedHashMap<>();
        for (String entry : split(process.resolve("environ"))) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                environment.put(entry.substring(0, equals), entry.substring(equals + 1));
            }
        }
        return new RecordedProcess(split(process.resolve("cmdline")), environment,
                process.resolve("cwd").toRealPath().toFile());
    }

    /** The whole command of a running process; empty if it has ended. */
    static List<String> command(long pid) {
        try {
            return split(Path.of("/proc", String.valueOf(pid), "cmdline"));
        } catch (IOException ended) {
            return List.of();
        }
    }

    private static List<String> split(Path file) throws IOException {
        return List.of(Files.readString(file, StandardCharsets.UTF_8).split("\0"));
    }

    /**
     * @param log what it says is added to it
     * @param prefix stands before the command
     */
    Process start(Path log, String... prefix) throws IOException {
        List<String> whole = new ArrayList<>(List.of(prefix));
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).directory(folder).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }
}
