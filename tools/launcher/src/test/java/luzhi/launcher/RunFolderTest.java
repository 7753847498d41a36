package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    Path temporary;

    @Test
    void aSecondRunInTheSameFolderIsToldOfTheFirstAndItsAddress() {
        try (RunFolder first = RunFolder.open(temporary.resolve("run"), "http://localhost:18080/")) {
            String message = assertThrows(CannotRun.class, () -> RunFolder.open(first.path())).getMessage();
            assertTrue(message.contains("(process " + ProcessHandle.current().pid() + "): http://localhost:18080/"),
                    message);
        }
        RunFolder.open(temporary.resolve("run")).close();
    }

    @Test
    void whatIsKeptThereIsForItsOwnerOnly() throws IOException {
        try (RunFolder folder = RunFolder.open(temporary.resolve("run"))) {
            new Secrets(folder.secrets()).password("finance");
            assertEquals("rwx------", permissions(folder.path()));
            assertEquals("rwx------", permissions(folder.secrets()));
            assertEquals("rw-------", permissions(folder.secrets().resolve("finance.password")));
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aPasswordIsMadeOnceAndIsNobodyElses() {
        Secrets secrets = new Secrets(temporary);
        String password = secrets.password("finance");
        assertEquals(password, secrets.password("finance"));
        assertFalse(password.equals(secrets.password("report")));
    }

    @Test
    void aFolderIsRemovedWithAllThatIsInIt() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("data/base/1")).getParent().getParent();
        Files.writeString(folder.resolve("base/1/2"), "x");
        RunFolder.remove(folder);
        assertFalse(Files.exists(folder));
    }
}
