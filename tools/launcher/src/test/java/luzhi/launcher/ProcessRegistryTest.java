package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRegistryTest {

    private static final PrintStream NOBODY = new PrintStream(OutputStream.nullOutputStream());

    @TempDir
    Path folder;

    @Test
    void whatAnEarlierRunLeftBehindIsStopped() throws IOException {
        ProcessRegistry service = new ProcessRegistry(folder.resolve("processes"));
        Process left = new ProcessBuilder("sleep", "600").start();
        service.add("sleeper", left.toHandle());
        service.stopLeftovers(NOBODY);
        assertFalse(left.isAlive());
        assertFalse(Files.exists(service.file()));
    }

    @Test
    void aProcessThatOnlyHasTheSameIdIsLeftAlone() throws IOException {
        ProcessRegistry service = new ProcessRegistry(folder.resolve("processes"));
        Process other = new ProcessBuilder("sleep", "600").start();
        Files.writeString(service.file(), other.pid() + " 2020-01-01T00:00:00Z finance-service\n");
        service.stopLeftovers(NOBODY);
        assertTrue(other.isAlive());
        other.destroyForcibly();
    }
}
