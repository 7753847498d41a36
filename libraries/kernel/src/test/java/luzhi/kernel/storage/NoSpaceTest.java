package luzhi.kernel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoSpaceTest {

    static boolean thereIsAFullDevice() {
        return Files.isWritable(Path.of("/dev/full"));
    }

    @Test
    @EnabledIf("thereIsAFullDevice")
    void isKnownAsJavaTellsIt() {
        IOException full = assertThrows(IOException.class, () -> Files.write(Path.of("/dev/full"), new byte[1]));
        assertTrue(NoSpace.isCauseOf(full));
        assertTrue(NoSpace.isCauseOf(new IllegalStateException(new UncheckedIOException(full))));
    }

    @ParameterizedTest
    @CsvSource({"No space left on device, true", "设备上没有空间, true", "Disk quota exceeded, true", "超出磁盘限额, true",
            "Connection reset, false", "'No space left on device, he wrote', false", ", false"})
    void isKnownInTheLanguageOfTheMachine(String said, boolean isFull) {
        assertEquals(isFull, NoSpace.isCauseOf(new IOException(said)));
        assertEquals(isFull, NoSpace.isCauseOf(new FileSystemException("/scratch/luzhi-1.xlsx", null, said)));
    }

    @Test
    void isNothingThatOthersSay() {
        assertEquals(false, NoSpace.isCauseOf(new IllegalStateException("No space left on device")));
    }
}
