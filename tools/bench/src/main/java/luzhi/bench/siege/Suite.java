package luzhi.bench.siege;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import luzhi.launcher.TokenMint;
import luzhi.launcher.Workbench;

/**
 * The suite as {@code ./run} starts it once everything is built: by its launcher, from the packages, with its memory and the sample
 * city, but on free ports and in a folder of its own. A service is named by its code, such as {@code finance}.
 */
public final class Suite implements AutoCloseable {

    static final String REPORT = "report";
    /** The city of the sample, and two counties of it. */
    static final String CITY = "620700";
    static final String COUNTY = "620702";
    static final String OTHER_COUNTY = "620721";

    private static final String STANDS = "Ctrl-C stops";
    private static final Duration STARTED_WITHIN = Duration.ofMinutes(3);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(60);
    private static final Duration READY_ANSWER_WITHIN = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final SuiteFolder folder;
    private final List<String> names = new ArrayList<>(Workbench.domains());
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final Map<String, RecordedProcess> records = new LinkedHashMap<>();
    private final Process launcher;
    private final Database database;
    private final TokenMint mint;

    private Suite(Map<String, String> settings) throws IOException {
        names.add(REPORT);
        folder = SuiteFolder.make(names);
        choosePorts();
        launcher = launch(settings);
        try {
            awaitStart();
            for (String name : names) {
                records.put(name, RecordedProcess.of(pid(name)));
            }
            database = Database.of(records.get(REPORT), folder.log("postgres"));
            mint = TokenMint.of(folder.run());
        } catch (IOException | RuntimeException e) {
            stop(launcher);
            throw e;
        }
    }

    public static Suite start(PrintStream out) throws IOException {
        return start(Map.of(), out);
    }

    /** @param settings further ones, as environment variables */
    static Suite start(Map<String, String> settings, PrintStream out) throws IOException {
        long begin = System.nanoTime();
        out.println("Starting the suite as ./run does …");
        Suite suite = new Suite(settings);
        out.printf("It stands, with the sample city, after %d s: %s%n",
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin), suite.ports);
        return suite;
    }

    private void choosePorts() throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        for (String name : names) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            held.add(socket);
            ports.put(name, socket.getLocalPort());
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
    }

    /** What ./run ends in. */
    private Process launch(Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m", "-XX:+UseSerialGC", "-jar", folder.launcher().toString()).redirectErrorStream(true)
                .redirectOutput(folder.printed().toFile());
        ports.forEach((name, port) -> builder.environment()
                .put("LUZHI_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_'), String.valueOf(port)));
        builder.environment().putAll(settings);
        return builder.start();
    }

    private void awaitStart() throws IOException {
        long deadline = System.nanoTime() + STARTED_WITHIN.toNanos();
        while (!Files.readString(folder.printed()).contains(STANDS)) {
            if (!launcher.isAlive() || System.nanoTime() > deadline) {
                throw new IOException("The suite did not start:\n" + Files.readString(folder.printed()));
            }
            Pause.millis(100);
        }
    }

    public List<String> names() {
        return List.copyOf(names);
    }

    public int port(String name) {
        return ports.get(name);
    }

    public Path log(String name) {
        return folder.log(name + "-service");
    }

    Database database() {
        return database;
    }

    /** What a service was started with, by whomever. */
    RecordedProcess record(String name) {
        return records.get(name);
    }

    /** A token of the city's office, which states and imports. */
    String city() {
        return mint.mint("city", CITY, List.of("reporter", "reviewer"));
    }

    /** A token of a county's office. */
    String county(String region) {
        return mint.mint("county-" + region, region, List.of("reporter"));
    }

    /** A token of these claims in JSON, be they sound or not, signed with the right key. */
    public String token(String claims) {
        return mint.sign(claims);
    }

    /** A token of somebody who may read, and nothing else. */
    String inspector() {
        return mint.mint("auditor", "620000", List.of("inspector"));
    }

    Connection connect(String name, Duration patience) {
        return new Connection(port(name), patience);
    }

    /** The process of a service; 0 if there is none. Looked for anew each time, for somebody may have started it again. */
    long pid(String name) {
        String jar = File.separator + name + "-service" + File.separator + "target" + File.separator + "quarkus-app";
        return ProcessHandle.current().descendants().mapToLong(ProcessHandle::pid)
                .filter(pid -> RecordedProcess.command(pid).stream().anyMatch(word -> word.contains(jar)))
                .findFirst().orElse(0);
    }

    /** Whether it says that it can do its work. */
    boolean isReady(String name) {
        try (Connection connection = connect(name, READY_ANSWER_WITHIN)) {
            return connection.send(Request.get("/q/health/ready", "")).status() == OK;
        }
    }

    /** What the launcher has printed, for somebody who has to find out what went wrong. */
    String printed() throws IOException {
        return Files.readString(folder.printed());
    }

    /** Stops everything, also what was started in somebody's place, and removes the folder. */
    @Override
    public void close() throws IOException {
        stop(launcher);
        for (ProcessHandle left : ProcessHandle.current().descendants().toList()) {
            left.destroyForcibly();
        }
        database.end();
        SuiteFolder.remove(folder.root());
    }

    /** For whoever can do nothing about it, since the process is ending. */
    public void closeQuietly() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(STOPPED_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
