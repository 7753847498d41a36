package luzhi.core.archive;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;

class CompoundFileTest {

    private static final long SEED = Long.getLong("compound.seed", 20201031L);

    private static List<String> told(byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile("luzhi-compound-", ".doc"), content);
        try {
            return assertThrows(RuleBroken.class, () -> CompoundFile.refuse(file, "encrypted", "old")).faults().stream()
                    .map(Fault::code).toList();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void theDirectoryTellsWhatIsInAFile() throws IOException {
        assertEquals(List.of("old"), told(CompoundFiles.of("Root Entry", "WordDocument", "1Table")));
        assertEquals(List.of("encrypted"), told(CompoundFiles.of("Root Entry", "EncryptionInfo", "EncryptedPackage")));
        assertEquals(List.of("old", "file-holds-macros", "file-holds-macros"),
                told(CompoundFiles.of("Root Entry", "a", "b",
                        "c", "Macros", "d", "e", "f", "g", "VBA")));
        assertEquals(List.of("old", "file-holds-object"), told(CompoundFiles.of("\u0001Ole10Native")));
        assertEquals(List.of("old"), told(CompoundFiles.of("xVBAx")));
    }

    @Test
    void otherFilesAreNoConcernOfIts() throws IOException {
        Path file = Files.createTempFile("luzhi-compound-", ".txt");
        assertDoesNotThrow(() -> CompoundFile.refuse(file, "encrypted", "old"));
        Files.delete(file);
    }

    @Test
    void damagedOnesAreReadAsFarAsTheyGo() throws IOException {
        assertEquals(List.of("old", "file-holds-macros"), told(CompoundFiles.endless("VBA", "a", "b", "c", "d")));
        RandomGenerator random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            byte[] file = CompoundFiles.of("Root Entry", "a", "b", "c", "VBA");
            for (int i = random.nextInt(1, 40); i > 0; i--) {
                file[random.nextInt(8, file.length)] = (byte) random.nextInt(-128, 128);
            }
            assertEquals("old", told(file).get(0), "seed " + SEED);
        }
    }
}
