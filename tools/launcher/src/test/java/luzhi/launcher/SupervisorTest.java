package luzhi.launcher;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private ProcessRegistry registry;
    private Supervisor supervisor;
    private Program program;

    /** A part that is any program. */
    private static final class Program implements Part {

        private final String[] command;
        private volatile Process process;
        private volatile int starts;

        Program(String... command) {
            this.command = command;
            startAgain();
        }

        @Override
        public String name() {
            return "program";
        }

        @Override
        public ProcessHandle handle() {
            return process.toHandle();
        }

        @Override
        public CompletableFuture<String> ending() {
            return process.onExit().thenApply(ended -> Part.told(ended.exitValue()));
        }

        @Override
        public void startAgain() {
            try {
                process = new ProcessBuilder(command).start();
                starts++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Path log() {
            return Path.of("program.log");
        }
    }

    @BeforeEach
    void begin() {
        registry = new ProcessRegistry(folder.resolve("processes"));
        supervisor = new Supervisor(registry, new PrintStream(said, true, StandardCharsets.UTF_8),
                () -> new Restarts(System::nanoTime, Duration.ofMillis(1)));
    }

    @AfterEach
    void end() {
        supervisor.close();
        program.process.destroyForcibly();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsKilledIsStartedAgainToldInALineAndWrittenDown() throws IOException {
        program = new Program("sleep", "600");
        supervisor.watch(program);
        long before = program.handle().pid();
        program.process.destroyForcibly();
        await().until(() -> Files.exists(registry.file()));
        assertTrue(program.handle().isAlive());
        assertEquals("program has ended (killed by signal 9) and is started again (1 of 5 in a row); see program.log\n",
                said());
        assertTrue(Files.readString(registry.file()).startsWith(program.handle().pid() + " "));
        assertTrue(before != program.handle().pid());
    }

    @Test
    void whatEndsFiveTimesInARowIsGivenUp() {
        program = new Program("sh", "-c", "exit 3");
        supervisor.watch(program);
        await().until(() -> said().contains("is not started again"));
        assertEquals(1 + Restarts.MOST, program.starts);
        assertEquals(Restarts.MOST + 1, said().lines().count());
        assertTrue(said().contains("(5 of 5 in a row)"), said());
        assertTrue(said().contains("program has ended (out of memory) and is not started again"), said());
    }

    @Test
    void whatIsStoppedWithEverythingStaysSo() {
        program = new Program("sleep", "600");
        supervisor.watch(program);
        supervisor.close();
        program.process.destroyForcibly();
        program.process.onExit().join();
        assertEquals("", said());
        assertEquals(1, program.starts);
    }
}
