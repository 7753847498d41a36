package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessRegistryTest {

    private static final PrintStream NOBODY = new PrintStream(OutputStream.nullOutputStream());

    @TempDir
    Path folder;

    @Test
    void whatAnEarlierRunLeftBehindIsStopped() throws IOException, InterruptedException {
        ProcessRegistry service = new ProcessRegistry(folder.resolve("processes"));
        Process left = new ProcessBuilder("sleep", "600").start();
        service.add("sleeper", left.toHandle());
        service.stopLeftovers(NOBODY);
        assertTrue(left.waitFor(10, TimeUnit.SECONDS));
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

    @ParameterizedTest
    @ValueSource(strings = {"\u0000\u0000\u00ff\u00fe", "1", "x 2020-01-01T00:00:00Z report-service",
            "99999999999999999999 2020-01-01T00:00:00Z a", "1 yesterday finance-service", "-1 2020-01-01T00:00:00Z b"})
    void aDamagedOneDoesNotStopAStartAndWhatCanBeReadOfItIsHeeded(String damage)
            throws IOException, InterruptedException {
        ProcessRegistry registry = new ProcessRegistry(folder.resolve("processes"));
        Process left = new ProcessBuilder("sleep", "600").start();
        registry.add("sleeper", left.toHandle());
        Files.writeString(registry.file(), Files.readString(registry.file()) + damage, StandardCharsets.ISO_8859_1);
        registry.stopLeftovers(NOBODY);
        assertTrue(left.waitFor(10, TimeUnit.SECONDS));
        assertFalse(Files.exists(registry.file()));
    }

    @Test
    void aFolderInItsPlaceIsRemoved() throws IOException {
        ProcessRegistry registry = new ProcessRegistry(folder.resolve("processes"));
        Files.createDirectories(registry.file().resolve("inside"));
        registry.stopLeftovers(NOBODY);
        registry.add("itself", ProcessHandle.current());
        assertTrue(Files.isRegularFile(registry.file()));
    }

    @Test
    void aProcessStartedAgainReplacesTheOneBefore() throws IOException {
        ProcessRegistry registry = new ProcessRegistry(folder.resolve("processes"));
        registry.add("sleeper", ProcessHandle.current());
        registry.add("sleeper", ProcessHandle.current());
        assertEquals(1, Files.readAllLines(registry.file()).size());
    }

    @Test
    void whatIsKnownByAnArgumentOfOursIsStoppedWithoutBeingWrittenDown() throws IOException, InterruptedException {
        Process left = new ProcessBuilder("sh", "-c", "sleep 600; :", "-Dfolder=" + folder).start();
        Process other = new ProcessBuilder("sh", "-c", "sleep 600; :", "-Dfolder=" + folder + "2").start();
        List<ProcessHandle> below = left.descendants().toList();
        ProcessRegistry.stopLeftovers("sleeper", "-Dfolder=" + folder, NOBODY);
        assertTrue(left.waitFor(10, TimeUnit.SECONDS));
        assertTrue(other.isAlive());
        below.forEach(ProcessHandle::destroyForcibly);
        other.descendants().forEach(ProcessHandle::destroyForcibly);
        other.destroyForcibly();
    }
}
