package luzhi.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbandonedFilesTest {

    private static final Instant BOUND = Instant.parse("2026-11-29T10:00:00Z");

    @TempDir
    Path folder;

    private Path file(String name, Instant touched) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "left");
        Files.setLastModifiedTime(file, FileTime.from(touched));
        return file;
    }

    @Test
    void onlyOurOwnFilesGoAndOnlyThoseThatNobodyWritesToAnyMore() throws IOException {
        Path abandoned = file("luzhi-1.xlsx", BOUND.minusSeconds(1));
        Path another = file("luzhi-manuscript-2.tmp", BOUND.minus(Duration.ofDays(9)));
        Path inUse = file("luzhi-evidence-3.zip", BOUND);
        Path ofOthers = file("other-1.xlsx", BOUND.minusSeconds(1));
        Path place = Files.createDirectory(folder.resolve("luzhi-a.b"));
        Files.setLastModifiedTime(place, FileTime.from(BOUND.minusSeconds(1)));
        assertEquals(2, AbandonedFiles.remove(folder, BOUND));
        assertFalse(Files.exists(abandoned) || Files.exists(another));
        assertTrue(Files.exists(inUse) && Files.exists(ofOthers) && Files.exists(place));
        assertEquals(0, AbandonedFiles.remove(folder.resolve("nowhere"), BOUND));
    }
}
