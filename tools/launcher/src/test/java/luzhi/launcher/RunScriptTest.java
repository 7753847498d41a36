package luzhi.launcher;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the script {@code run} does before the launcher takes over: finds a Java, and builds what has to be built. Maven and Java are played. */
@DisabledOnOs(OS.WINDOWS)
class RunScriptTest {

    private static final Instant LONG_AGO = Instant.parse("2020-10-31T00:00:00Z");
    private static final String SOURCE = "libraries/core/src/main/java/Region.java";
    private static final String STARTED = "launcher.jar";

    @TempDir
    private Path temporary;

    private Path checkout;

    /** What a script said, and how it ended. */
    private record Outcome(int code, String text) {}

    /** A clean checkout, nothing built yet. */
    @BeforeEach
    void checkOut() throws IOException {
        checkout = temporary.resolve("a check out");
        for (String module : List.of("libraries/core", "finance-service", "staffing-service", "infrastructure-service",
                "report-service", "tools/launcher")) {
            old(module + "/src/main/java/Some.java");
            old(module + "/pom.xml");
        }
        old(SOURCE);
        old("pom.xml");
        Files.copy(Checkout.ofThisLauncher().root().resolve("services.csv"), checkout.resolve("services.csv"));
        Files.copy(Checkout.ofThisLauncher().root().resolve("run"), checkout.resolve("run"),
                StandardCopyOption.COPY_ATTRIBUTES);
        script("mvnw", """
                echo "$@" >> maven.txt
                for module in finance staffing infrastructure report; do
                  mkdir -p $module-service/target/quarkus-app
                  echo > $module-service/target/quarkus-app/quarkus-run.jar
                done
                mkdir -p tools/launcher/target
                echo > tools/launcher/target/launcher.jar
                """);
        java("17.0.2");
        script("jdk/bin/javac", "");
    }

    private void old(String path) throws IOException {
        Path file = checkout.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }

    private void java(String version) throws IOException {
        script("jdk/bin/java", """
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-01' >&2; else echo "started: $*"; fi
                """.formatted(version));
    }

    private void script(String path, String text) throws IOException {
        Path file = checkout.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text);
        assertTrue(file.toFile().setExecutable(true));
    }

    private final Ports ports = Ports.free();

    private Outcome run(String... options) throws IOException, InterruptedException {
        return outcome(start(options));
    }

    private static Outcome outcome(Process process) throws IOException, InterruptedException {
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }

    private Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(checkout.resolve("run").toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", checkout.resolve("jdk").toString());
        for (Service service : Service.values()) {
            builder.environment().put(service.portVariable(), String.valueOf(ports.of(service)));
        }
        return builder.start();
    }

    private List<String> builds() throws IOException {
        Path said = checkout.resolve("maven.txt");
        return Files.exists(said) ? Files.readAllLines(said) : List.of();
    }

    @Test
    void aCleanCheckoutIsBuiltThenStarted() throws IOException, InterruptedException {
        Outcome outcome = run("--once", "--fresh");
        assertEquals(0, outcome.code(), outcome::text);
        assertEquals(List.of("-B package -DskipTests"), builds());
        assertTrue(outcome.text().startsWith("Building "), outcome::text);
        assertTrue(outcome.text().endsWith("-jar tools/launcher/target/launcher.jar --once --fresh\n"), outcome::text);
    }

    @Test
    void whatIsBuiltIsNotBuiltAgain() throws IOException, InterruptedException {
        run("--once");
        Outcome outcome = run("--once");
        assertEquals(1, builds().size(), outcome::text);
        assertTrue(outcome.text().startsWith("started: "), outcome::text);
    }

    @Test
    void whatIsEditedSinceIsBuiltAgain() throws IOException, InterruptedException {
        run("--once");
        for (String edited : List.of(SOURCE, "report-service/src/main/java/Some.java", "tools/launcher/pom.xml",
                "pom.xml")) {
            int before = builds().size();
            Files.setLastModifiedTime(checkout.resolve(edited), FileTime.from(Instant.now().plusSeconds(5)));
            Outcome outcome = run("--once");
            assertEquals(before + 1, builds().size(), () -> edited + ": " + outcome.text());
            Files.setLastModifiedTime(checkout.resolve(edited), FileTime.from(LONG_AGO));
        }
    }

    @Test
    void theDatabaseAloneNeedsNoService() throws IOException, InterruptedException {
        run("--database");
        Files.delete(checkout.resolve("finance-service/target/quarkus-app/quarkus-run.jar"));
        run("--database");
        assertEquals(1, builds().size());
    }

    @Test
    void aFailedBuildStartsNothingAndSaysWhereToRead() throws IOException, InterruptedException {
        script("mvnw", "echo '[ERROR] no such thing'; exit 1\n");
        Outcome outcome = run("--once");
        assertEquals(1, outcome.code(), outcome::text);
        assertTrue(outcome.text().contains("[ERROR] no such thing"), outcome::text);
        assertTrue(outcome.text().contains("build.log"), outcome::text);
        assertFalse(outcome.text().contains(STARTED), outcome::text);
    }

    @Test
    void anOlderJavaIsRefused() throws IOException, InterruptedException {
        java("11.0.2");
        Outcome outcome = run("--once");
        assertEquals(1, outcome.code(), outcome::text);
        assertTrue(outcome.text().contains("17 or later is needed"), outcome::text);
        assertEquals(List.of(), builds());
    }

    @Test
    void aRuntimeWithoutCompilerCannotBuild() throws IOException, InterruptedException {
        Files.delete(checkout.resolve("jdk/bin/javac"));
        Outcome outcome = run("--once");
        assertEquals(1, outcome.code(), outcome::text);
        assertTrue(outcome.text().contains("without a compiler"), outcome::text);
    }

    @Test
    void anUnknownOptionIsRefusedWithTheUsage() throws IOException, InterruptedException {
        Outcome outcome = run("--onse");
        assertEquals(2, outcome.code(), outcome::text);
        assertTrue(outcome.text().startsWith("Unknown option: --onse"), outcome::text);
        assertTrue(outcome.text().contains("Usage: ./run"), outcome::text);
        assertEquals(0, run("--help").code());
        assertEquals(List.of(), builds());
    }

    @Test
    void aPortInUseIsToldBeforeAnythingIsBuiltWithOneCommandThatMovesAllFour()
            throws IOException, InterruptedException {
        try (ServerSocket other = new ServerSocket(ports.of(Service.of("staffing")), 1,
                InetAddress.getLoopbackAddress())) {
            Outcome outcome = run("--once");
            assertEquals(1, outcome.code(), outcome::text);
            assertEquals(List.of(), builds());
            assertTrue(outcome.text().contains("Port " + other.getLocalPort() + ", meant for staffing-service"),
                    outcome::text);
            String command = outcome.text().lines().reduce((first, second) -> second).orElseThrow();
            for (Service service : Service.values()) {
                assertTrue(command.contains(service.portVariable() + "="), command);
            }
            assertTrue(command.endsWith(" ./run --once"), command);
            ProcessBuilder moved = new ProcessBuilder("sh", "-c", command).directory(checkout.toFile())
                    .redirectErrorStream(true);
            moved.environment().put("JAVA_HOME", checkout.resolve("jdk").toString());
            Outcome second = outcome(moved.start());
            assertEquals(0, second.code(), second::text);
            assertEquals(1, builds().size());
        }
    }

    @Test
    void whatAnEarlierRunLeftBehindDoesNotKeepItsPortsFromTheNext() throws IOException, InterruptedException {
        Files.createDirectories(checkout.resolve(".run"));
        Files.writeString(checkout.resolve(".run/processes"), "1 2020-10-31T00:00:00Z staffing-service\n");
        try (ServerSocket left = new ServerSocket(ports.of(Service.of("staffing")), 1,
                InetAddress.getLoopbackAddress())) {
            assertEquals(0, run("--once").code(), left::toString);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aRunningOneIsToldWithItsAddress() throws IOException, InterruptedException {
        Process running = new ProcessBuilder("sh", "-c", "sleep 600; :", "tools/launcher/target/launcher.jar").start();
        try {
            Files.createDirectories(checkout.resolve(".run"));
            Files.writeString(checkout.resolve(".run/lock"), running.pid() + "\nhttp://localhost:18080/q/swagger-ui\n");
            Outcome outcome = run("--once");
            assertEquals(1, outcome.code(), outcome::text);
            assertTrue(outcome.text().contains("(process " + running.pid() + "): http://localhost:18080/q/swagger-ui"),
                    outcome::text);
            assertEquals(List.of(), builds());
        } finally {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 2", "TERM, 15", "HUP, 1"})
    void aBuildThatIsInterruptedLeavesNothingRunning(String signal, int number)
            throws IOException, InterruptedException {
        assumeFalse(isIgnored(number),
                signal + " is ignored by whoever runs these tests, and so by all that they start");
        script("mvnw", "echo $$ > maven.pid; sleep 600 & echo $! > below.pid; wait\n");
        Process process = start("--once");
        await().until(() -> Files.exists(checkout.resolve("below.pid"))
                && !Files.readString(checkout.resolve("below.pid")).isBlank());
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid()).start().waitFor();
        Outcome outcome = outcome(process);
        assertEquals(0, outcome.code(), outcome::text);
        assertTrue(outcome.text().endsWith("Stopped.\n"), outcome::text);
        for (String left : List.of("maven.pid", "below.pid")) {
            long pid = Long.parseLong(Files.readString(checkout.resolve(left)).strip());
            await(left).until(() -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
        }
        assertFalse(Files.exists(checkout.resolve(".run/built")));
    }

    /** A shell hands on to what it starts in the background that signals of the terminal are not for them. */
    private static boolean isIgnored(int signal) throws IOException {
        long ignored = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .mapToLong(line -> Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16)).findFirst()
                .orElse(0);
        return (ignored >>> signal - 1 & 1) == 1;
    }
}
