package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingKeyTest {

    @Test
    void itIsMadeOnceForItsOwnerOnly(@TempDir Path folder) throws IOException {
        Path file = SealingKey.in(folder);
        String made = Files.readString(file);
        assertTrue(made.matches("(?s)-----BEGIN PRIVATE KEY-----.+-----BEGIN PUBLIC KEY-----.+\n"), "two blocks");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(made, Files.readString(SealingKey.in(folder)));
    }
}
