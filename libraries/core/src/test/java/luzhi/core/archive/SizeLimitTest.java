package luzhi.core.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.problem.TooLarge;

class SizeLimitTest {

    private static final SizeLimit FIVE = new SizeLimit(5, () -> new TooLarge("file-too-large", 5));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5})
    void whatKeepsToItIsReadWhole(int size) throws IOException {
        assertArrayEquals(new byte[size], sent(size).readAllBytes());
        InputStream single = sent(size);
        for (int i = 0; i < size; i++) {
            assertEquals(0, single.read());
        }
        assertEquals(-1, single.read());
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 100_000})
    void whatDoesNotIsRefusedBeforeItsEnd(int size) throws IOException {
        InputStream in = sent(size);
        TooLarge refusal = assertThrows(TooLarge.class, () -> in.transferTo(OutputStream.nullOutputStream()));
        assertEquals("file-too-large", refusal.faults().get(0).code());
        InputStream single = sent(size);
        single.skipNBytes(6);
        assertThrows(TooLarge.class, single::read);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -2, Long.MIN_VALUE})
    void nothingIsReadOfWhatASizeBelowZeroIsSaidOf(long lie) throws IOException {
        InputStream in = new SizeLimit(lie, FIVE.refusal()).on(new ByteArrayInputStream(new byte[9]));
        assertThrows(TooLarge.class, in::readAllBytes);
    }

    @Test
    void anArchiveIsJudgedByWhatItsDirectorySaysOfAllParts() throws IOException {
        try (ZipFile fits = packed(2, 3); ZipFile tooMuch = packed(3, 3)) {
            assertDoesNotThrow(() -> FIVE.require(fits));
            assertThrows(TooLarge.class, () -> FIVE.require(tooMuch));
        }
    }

    private static InputStream sent(int size) throws IOException {
        return FIVE.on(new ByteArrayInputStream(new byte[size]));
    }

    private ZipFile packed(int... sizes) throws IOException {
        Path file = Files.createTempFile(folder, "parts", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < sizes.length; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
                zip.write(new byte[sizes[i]]);
            }
        }
        return new ZipFile(file.toFile());
    }
}
